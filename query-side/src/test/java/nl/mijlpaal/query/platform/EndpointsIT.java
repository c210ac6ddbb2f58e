package nl.mijlpaal.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.mijlpaal.query.RunningQuerySide;
import nl.mijlpaal.query.Tokens;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that exists has an expectation here: a new one without fails. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EndpointsIT extends RunningQuerySide {

  /** What somebody without a token gets, and which test shows that the clearance is kept. */
  private enum Open {
    /** 401; the class named beside it tests the filter. */
    SIGNED_IN,
    /** Nothing there depends on who asks, or only public content is shown. */
    EVERYBODY
  }

  private record Expectation(Open open, String clearanceTest) {}

  /**
   * Where a page is answered with a form: what it changes is not on this side, or in the browser.
   */
  private static final Set<String> FORMS =
      Set.of("/work/seen", "/milestones/{key}/{recording}", "/import", "/import/{id}/run");

  private static final Map<String, Expectation> EXPECTED =
      Map.ofEntries(
          Map.entry("/v1/audit-entries", signedIn("audit.AuditIT")),
          Map.entry("/v1/audit-entries/{index}", signedIn("audit.AuditIT")),
          Map.entry("/v1/changes", signedIn("changes.ChangesIT")),
          Map.entry("/v1/editions", signedIn("platform.ClearanceIT")),
          Map.entry("/v1/editions/{year}", signedIn("platform.ClearanceIT")),
          Map.entry("/v1/portfolio", signedIn("platform.ClearanceIT")),
          Map.entry("/v1/roadmaps", signedIn("platform.ClearanceIT")),
          Map.entry("/v1/roadmaps/{area}", signedIn("platform.ClearanceIT")),
          Map.entry("/v1/milestones", signedIn("platform.ClearanceIT")),
          Map.entry("/v1/milestones/{id}", signedIn("platform.ClearanceIT")),
          Map.entry("/v1/milestones/{id}/history", signedIn("platform.ClearanceIT")),
          Map.entry("/roadmaps/{place}", signedIn("web.roadmap.RoadmapPageIT")),
          Map.entry("/roadmaps/{place}.csv", signedIn("web.roadmap.RoadmapPageIT")),
          Map.entry("/roadmaps/{place}.svg", signedIn("web.roadmap.RoadmapPageIT")),
          Map.entry("/", signedIn("web.portfolio.PortfolioIT")),
          Map.entry("/milestones", signedIn("web.listing.ListingIT")),
          Map.entry("/suggestions", signedIn("web.listing.ListingIT")),
          Map.entry("/milestones/{key}", signedIn("web.milestone.MilestonePageIT")),
          Map.entry("/milestones/{key}/consequence", signedIn("web.milestone.RecordingIT")),
          Map.entry("/milestones/{key}/{recording}", signedIn("web.milestone.RecordingIT")),
          Map.entry("/targets/understood", signedIn("web.milestone.RecordingIT")),
          Map.entry("/audit", signedIn("web.audit.AuditPageIT")),
          Map.entry("/audit.csv", signedIn("web.audit.AuditPageIT")),
          Map.entry("/audit/{index}", signedIn("web.audit.AuditPageIT")),
          Map.entry("/work", signedIn("web.work.WorkIT")),
          Map.entry("/work/seen", signedIn("web.work.WorkIT")),
          Map.entry("/import", signedIn("web.imports.ImportIT")),
          Map.entry("/import/template.csv", signedIn("web.imports.ImportIT")),
          Map.entry("/import/{id}", signedIn("web.imports.ImportIT")),
          Map.entry("/import/{id}/run", signedIn("web.imports.ImportIT")),
          Map.entry("/import/{id}/result", signedIn("web.imports.ImportIT")),
          Map.entry("/signed-out", everybody()),
          Map.entry("/help", everybody()),
          Map.entry("/accessibility", everybody()),
          Map.entry("/.well-known/security.txt", everybody()),
          Map.entry("/language", everybody()),
          Map.entry("/v1/openapi.json", everybody()),
          Map.entry("/v1/openapi.json.yaml", signedIn("platform.EndpointsIT")),
          Map.entry("/error", everybody()));

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  @Test
  void every_address_has_an_expectation_and_every_expectation_an_address() {
    assertThat(addresses()).containsExactlyInAnyOrderElementsOf(EXPECTED.keySet());
  }

  @Test
  void only_what_is_meant_for_everybody_answers_without_a_token() {
    EXPECTED.forEach((address, expectation) -> {
      var status = get(address.replaceAll("\\{\\w+}", "1"), null).status();
      if (expectation.open() == Open.SIGNED_IN) assertThat(status).as(address).isEqualTo(401);
      else assertThat(status).as(address).isNotEqualTo(401);
    });
  }

  @Test
  void what_filters_by_clearance_names_the_test_that_shows_it() {
    EXPECTED.values().stream()
        .filter(expectation -> expectation.open() == Open.SIGNED_IN)
        .forEach(expectation ->
            assertThat(
                    getClass()
                        .getResource(
                            "/nl/mijlpaal/query/"
                                + expectation.clearanceTest().replace('.', '/')
                                + ".class"))
                .as(expectation.clearanceTest())
                .isNotNull());
  }

  @Test
  void nothing_is_written_on_this_side() {
    var methods =
        mappings.getHandlerMethods().keySet().stream()
            .filter(mapping -> !mapping.getPatternValues().contains("/error"))
            .filter(mapping -> !FORMS.containsAll(mapping.getPatternValues()))
            .flatMap(mapping -> mapping.getMethodsCondition().getMethods().stream())
            .collect(Collectors.toSet());

    assertThat(methods).extracting(Enum::name).containsOnly("GET");
    assertThat(get("/v1/changes?x=1", Tokens.auditor()).status()).isEqualTo(400);
  }

  private Set<String> addresses() {
    return mappings.getHandlerMethods().keySet().stream()
        .flatMap(mapping -> mapping.getPatternValues().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Expectation signedIn(String clearanceTest) {
    return new Expectation(Open.SIGNED_IN, clearanceTest);
  }

  private static Expectation everybody() {
    return new Expectation(Open.EVERYBODY, "");
  }
}
