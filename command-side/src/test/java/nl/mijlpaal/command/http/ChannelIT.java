package nl.mijlpaal.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every event says by which way its command came in. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChannelIT {
  private final Door door = Door.open();

  @Test
  void what_the_pages_hand_on_came_by_a_page() {
    assertThat(metadataOf(Tokens.STRATEGY_ON_A_PAGE, "CHANNEL-1"))
        .contains("\"channel\":\"PAGE\"", "\"client\":\"pages\"");
  }

  @Test
  void what_another_program_asks_came_by_rest() {
    assertThat(metadataOf(Tokens.STRATEGY, "CHANNEL-2"))
        .contains("\"channel\":\"REST\"", "\"client\":\"test\"");
  }

  private String metadataOf(String token, String key) {
    var reply = door.as(token).post("/v1/milestones", Bodies.milestone(key));
    assertThat(reply.status()).as(reply.response().body()).isEqualTo(201);
    var stored =
        door.side()
            .getBean(JdbcClient.class)
            .sql("select metadata from event where aggregate_id = ? and sequence = 1")
            .param(reply.body().path("milestone").asString())
            .query(byte[].class)
            .single();
    return new String(stored, StandardCharsets.UTF_8);
  }
}
