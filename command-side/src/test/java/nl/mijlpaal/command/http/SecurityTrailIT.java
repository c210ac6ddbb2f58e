package nl.mijlpaal.command.http;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecurityTrailIT {
  private static final String SECRET = "Wat hier staat, gaat niemand aan.";
  private static final Logger TRAIL = (Logger) LoggerFactory.getLogger("mijlpaal.security");

  private final Door door = Door.open();
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
  void a_refused_command_is_told_with_who_what_why_and_from_where() {
    door.as(Tokens.STRATEGY).post("/v1/milestones", Bodies.milestone("TRAIL-1"));

    door.as(Tokens.TEAM_SENSORS)
        .post("/v1/milestones/TRAIL-1/withdrawal", "{\"reason\": \"" + SECRET + "\"}");

    assertThat(lines.list)
        .singleElement()
        .extracting(ILoggingEvent::getMessage)
        .isEqualTo("refused");
    assertThat(fields())
        .containsEntry("labels.client", "test")
        .containsEntry("event.action", "POST /v1/milestones/{id}/withdrawal")
        .containsEntry("url.path", "/v1/milestones/TRAIL-1/withdrawal")
        .containsEntry("event.outcome", "failure")
        .containsEntry("event.reason", "led-by-another-area")
        .containsEntry("source.ip", "127.0.0.1");
    assertThat(fields().get("user.id")).hasSize(36);
    assertThat(all()).doesNotContain(SECRET, Tokens.TEAM_SENSORS);
  }

  @Test
  void who_may_not_write_at_all_is_told_and_so_is_who_did_not_sign_in() {
    door.as(Tokens.AUDITOR).post("/v1/milestones/B1/withdrawal", "{}");
    assertThat(fields())
        .containsEntry("event.reason", "forbidden")
        .containsEntry("url.path", "/v1/milestones/B1/withdrawal");
    lines.list.clear();

    door.as(Tokens.EXPIRED).post("/v1/milestones", "{}");
    assertThat(fields())
        .containsEntry("event.reason", "unauthenticated")
        .containsEntry("user.id", "-");
    assertThat(all()).doesNotContain(Tokens.EXPIRED);
  }

  @Test
  void an_import_is_told_with_how_its_rows_ended() {
    door.as(Tokens.STRATEGY)
        .with("Content-Type", "text/csv")
        .post("/v1/imports", "key,title\nTRAIL-9,\"%s\"\n".formatted(SECRET));

    assertThat(lines.list)
        .singleElement()
        .extracting(ILoggingEvent::getMessage)
        .isEqualTo("imported");
    assertThat(fields())
        .containsEntry("event.action", "POST /v1/imports")
        .containsEntry("event.outcome", "success")
        .containsEntry("event.reason", "0 done, 0 unchanged, 1 refused, 0 not reached")
        .containsKey("labels.correlation");
    assertThat(all()).doesNotContain(SECRET);
  }

  @Test
  void what_is_accepted_stands_in_the_ledger_and_not_here() {
    var planned = door.as(Tokens.STRATEGY).post("/v1/milestones", Bodies.milestone("TRAIL-2"));

    assertThat(planned.status()).isEqualTo(201);
    assertThat(lines.list).isEmpty();
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
