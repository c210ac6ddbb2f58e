package nl.mijlpaal.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OurMistakeIT {
  private final Door door = Door.open();

  @Test
  void a_fault_of_ours_shows_an_id_that_stands_in_one_line_of_the_log(CapturedOutput log) {
    var reply = door.as(Tokens.STRATEGY).post("/v1/broken", "{}");

    assertThat(reply.status()).isEqualTo(500);
    assertThat(reply.type()).isEqualTo("urn:mijlpaal:problem:failure");
    assertThat(reply.response().body()).doesNotContain("secret", "Exception");
    var id = reply.body().path("failureId").asString();
    assertThat(log.getOut().lines().filter(line -> line.contains(id))).hasSize(1);
    assertThat(log.getOut()).contains("a secret of the inside");
  }
}
