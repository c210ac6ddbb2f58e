package nl.mijlpaal.query.platform;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import nl.mijlpaal.query.RunningQuerySide;
import nl.mijlpaal.query.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecurityTrailIT extends RunningQuerySide {
  private static final Logger TRAIL = (Logger) LoggerFactory.getLogger("mijlpaal.security");

  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

  @BeforeEach
  void listen() {
    lines.start();
    TRAIL.addAppender(lines);
  }

  @AfterEach
  void stop() {
    TRAIL.detachAppender(lines);
  }

  @Test
  void what_an_auditor_reads_is_told_without_what_is_searched_for() {
    var token = Tokens.auditor();

    get("/v1/milestones?edition=2025&area=quantum&text=geheim+woord", token);

    await().untilAsserted(() -> assertThat(told()).containsExactly("read"));
    assertThat(fields())
        .containsEntry("user.id", Tokens.AUDITOR)
        .containsEntry("labels.client", "tests")
        .containsEntry("event.action", "GET /v1/milestones")
        .containsEntry("url.path", "/v1/milestones")
        .containsEntry("url.query", "area=quantum&edition=2025&text=(not told)")
        .containsEntry("event.outcome", "success")
        .containsEntry("source.ip", "127.0.0.1");
    assertThat(all()).doesNotContain("geheim", token);
  }

  @Test
  void who_comes_in_and_goes_out_through_the_pages_is_told() {
    var request = new MockHttpServletRequest("POST", "/sign-out");

    SecurityTrail.signedIn(request, "somebody");
    SecurityTrail.signedOut(request, "somebody");

    assertThat(told()).containsExactly("signed in", "signed out");
    assertThat(fields())
        .containsEntry("user.id", "somebody")
        .containsEntry("labels.client", "pages")
        .containsEntry("event.outcome", "success")
        .containsEntry("source.ip", "127.0.0.1");
  }

  @Test
  void what_others_read_is_not_told_unless_they_take_it_out() {
    get("/v1/milestones?edition=2025", Tokens.intern());
    assertThat(told()).isEmpty();

    var file = get("/v1/milestones?edition=2025&format=csv", Tokens.intern());
    assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    assertThat(file.header("Content-Disposition")).contains("milestones.csv");
    await().untilAsserted(() -> assertThat(told()).containsExactly("exported"));
    assertThat(fields()).containsEntry("url.query", "edition=2025&format=csv");
  }

  @Test
  void who_is_refused_is_told_with_the_reason() {
    get("/v1/milestones/NIET-1", Tokens.intern());
    assertThat(fields())
        .containsEntry("event.action", "GET /v1/milestones/{id}")
        .containsEntry("url.path", "/v1/milestones/NIET-1")
        .containsEntry("event.outcome", "failure")
        .containsEntry("event.reason", "not-found");
    lines.list.clear();

    get("/v1/milestones", "no.token.atall");
    assertThat(fields())
        .containsEntry("event.reason", "unauthenticated")
        .containsEntry("user.id", "-");
    assertThat(all()).doesNotContain("no.token.atall");
    lines.list.clear();

    get("/actuator/prometheus", Tokens.intern());
    assertThat(fields()).containsEntry("event.reason", "forbidden");
  }

  @Test
  void nobody_chooses_the_origin_that_is_told() {
    get("/v1/milestones", "no.token.atall", "X-Forwarded-For", "192.0.2.6");
    assertThat(fields()).containsEntry("source.ip", "127.0.0.1");

    var opened = get("/", null, "Accept", "text/html", "X-Forwarded-Host", "evil.example");
    assertThat(opened.header("Location")).doesNotContain("evil.example");
  }

  private List<String> told() {
    return lines.list.stream().map(ILoggingEvent::getMessage).toList();
  }

  private Map<String, String> fields() {
    return lines.list.getFirst().getKeyValuePairs().stream()
        .collect(toMap(pair -> pair.key, pair -> String.valueOf(pair.value)));
  }

  private String all() {
    return lines.list.stream()
        .map(line -> line.getFormattedMessage() + line.getKeyValuePairs())
        .toList()
        .toString();
  }
}
