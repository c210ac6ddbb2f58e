package nl.mijlpaal.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A milestone's life over HTTP. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MilestoneStoryIT {
  private final Door door = Door.open();

  @Test
  void a_milestone_is_planned_and_its_moment_shown_back() {
    var reply =
        door.as(Tokens.TEAM_QUANTUM).post("/v1/milestones", Bodies.milestone("STORY-1"));

    assertThat(reply.status()).as(reply.response().body()).isEqualTo(201);
    var id = reply.body().path("milestone").asString();
    assertThat(reply.header("Location")).isEqualTo("/v1/milestones/" + id.substring(10));
    assertThat(reply.header("ETag")).isEqualTo("\"1\"");
    assertThat(reply.header("Mijlpaal-Revision")).isEqualTo(id + "@1");
    assertThat(reply.header("API-Version")).isEqualTo("1.0.0");
    assertThat(reply.body().path("key").asString()).isEqualTo("STORY-1");
    assertThat(reply.body().path("changed").booleanValue()).isTrue();
    var target = reply.body().path("understood").path("target");
    assertThat(target.path("value").asString()).isEqualTo("2027-Q4");
    assertThat(target.path("due").asString()).isEqualTo("2027-12-31");
    assertThat(target.path("nl").asString()).isNotBlank();
  }
}
