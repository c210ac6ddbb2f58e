package nl.mijlpaal.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RateLimitIT {
  private final Door door = Door.open();

  @Test
  void who_asks_too_often_is_asked_to_come_back_and_nobody_else_is() {
    var hasty = Tokens.hasty();
    var before = door.count("event");
    var replies =
        Stream.generate(
                () -> door.as(hasty).with("Accept-Language", "en").post("/v1/milestones", "{}"))
            .limit(20)
            .toList();

    assertThat(replies).extracting(Door.Reply::status).startsWith(400, 400, 400).contains(429);
    var refused = replies.stream().filter(reply -> reply.status() == 429).findFirst().orElseThrow();
    assertThat(refused.type()).isEqualTo("urn:mijlpaal:problem:too-many-requests");
    assertThat(refused.header("Retry-After")).isEqualTo("1");
    assertThat(refused.body().path("detail").asString()).startsWith("You ask more often");
    var dutch = door.as(hasty).with("Accept-Language", "nl").post("/v1/milestones", "{}");
    assertThat(dutch.body().path("title").asString()).isEqualTo("Te veel verzoeken");
    assertThat(door.as(Tokens.hasty()).post("/v1/milestones", "{}").status())
        .as("another actor by the same program")
        .isEqualTo(400);
    assertThat(door.as(hasty).get("/actuator/health/liveness").status()).isEqualTo(200);
    assertThat(door.count("event")).isEqualTo(before);
  }
}
