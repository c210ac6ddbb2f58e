package nl.mijlpaal.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.DependencyEvent.DependencyAdded;
import nl.mijlpaal.contract.EditionEvent.EditionOpened;
import nl.mijlpaal.contract.EditionEvent.MilestoneTakenIn;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.query.Answer;
import nl.mijlpaal.query.RunningQuerySide;
import nl.mijlpaal.query.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A confidential milestone beside a public one that waits for it, on every way to read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClearanceIT extends RunningQuerySide {
  private static final List<String> WAYS =
      List.of(
          "/v1/milestones?edition=%d",
          "/v1/milestones?edition=%d&area=sensoren",
          "/v1/milestones?edition=%d&text=proef",
          "/v1/milestones?edition=%d&format=csv",
          "/v1/portfolio?edition=%d",
          "/v1/roadmaps?edition=%d",
          "/v1/roadmaps/sensoren?edition=%d",
          "/v1/editions",
          "/v1/editions/%d");

  private static int years = 2025;

  private final MilestoneId open = milestone();
  private final MilestoneId secret = milestone();
  private final int year = years++;
  private final String secretKey = "CLR-S-" + year;
  private long before;

  @BeforeEach
  void tell() {
    feed.arrives(
        by("c"),
        RECORDED,
        new EditionOpened(year, "STRAIIK-D " + year, null, APRIL),
        registered(open, "CLR-O-" + year),
        planned(open, year, "sensoren"),
        new MilestoneTakenIn(year, open, APRIL));
    before =
        feed.arrives(
            by("c"),
            RECORDED,
            registered(secret, secretKey, Marking.of(Classification.DEPARTEMENTAAL_VERTROUWELIJK)),
            planned(secret, year, "sensoren"),
            new MilestoneTakenIn(year, secret, APRIL),
            new DependencyAdded(open, secret, APRIL));
  }

  @Test
  void who_is_cleared_reads_it_on_every_way_that_lists() {
    assertThat(get(way("/v1/milestones?edition=%d"), Tokens.auditor()).body()).contains(secretKey);
    assertThat(total(Tokens.auditor())).isEqualTo(2);
  }

  @Test
  void who_is_not_cleared_finds_it_on_no_way() {
    for (var token : List.of(Tokens.openbaar(), Tokens.intern()))
      for (var way : WAYS) {
        var answer = get(way(way), token);
        assertThat(answer.status()).as(way).isEqualTo(200);
        assertThat(answer.body()).as(way).doesNotContain(secretKey, secret.uuid().toString());
      }
  }

  @Test
  void it_is_in_no_count_of_who_is_not_cleared() {
    for (var token : List.of(Tokens.openbaar(), Tokens.intern())) {
      assertThat(total(token)).isEqualTo(1);
      var edition = get("/v1/editions/" + year, token).json().path("edition");
      assertThat(edition.path("counts").path("total").asInt()).isEqualTo(1);
    }
  }

  @Test
  void forbidden_and_unknown_answer_alike() {
    var nobody = milestone();
    for (var token : List.of(Tokens.openbaar(), Tokens.intern()))
      for (var way : List.of("", "/history")) {
        var unknown = get("/v1/milestones/" + nobody + way, token);
        assertThat(unknown.status()).isEqualTo(404);
        Stream.of(secret.toString(), secret.uuid().toString(), secretKey)
            .map(id -> get("/v1/milestones/" + id + way, token))
            .forEach(answer -> assertSame(answer, unknown));
        var past = "/v1/milestones/" + secretKey + way + "?recorded=" + before;
        assertSame(get(past, token), unknown);
      }
  }

  private static void assertSame(Answer answer, Answer unknown) {
    assertThat(answer.status()).isEqualTo(unknown.status());
    assertThat(answer.body()).isEqualTo(unknown.body());
  }

  private int total(String token) {
    return get(way("/v1/portfolio?edition=%d"), token)
        .json()
        .path("portfolio")
        .path("all")
        .path("total")
        .asInt();
  }

  private String way(String pattern) {
    return pattern.formatted(year);
  }
}
