package nl.mijlpaal.command.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Lines that no client would make, sent as they are: what cannot be read is told as a problem. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnreadIT {
  private static final Door DOOR = Door.open();

  static Stream<String> unreadable() {
    return Stream.of(
        "GET /v1/mile%2fstones HTTP/1.1",
        "GET /v1/mile%stones HTTP/1.1",
        "GET /v1/../../x HTTP/1.1",
        "GET /v1/x\\y HTTP/1.1",
        "GET /v1/\u0001 HTTP/1.1",
        "GET milestones HTTP/1.1",
        "G(T /v1/milestones HTTP/1.1",
        "GET /v1/milestones HTTP/1.1\r\nX-Long: " + "a".repeat(20_000),
        "GET /v1/milestones HTTP/1.1\r\nX-Odd\u0001: a",
        "POST /v1/milestones HTTP/1.1\r\nContent-Length: many");
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void what_cannot_be_read_is_a_problem_like_any_other(String head) throws IOException {
    var answer = answer(head);

    assertThat(answer).startsWith("HTTP/1.1 400 ");
    assertThat(answer).contains("\r\nContent-Type: application/problem+json");
    assertThat(answer).contains("\r\nAPI-Version: 1.");
    assertThat(answer).doesNotContain("Tomcat", "Exception", "<html");
    var body = JsonMapper.shared().readTree(answer.substring(answer.indexOf("\r\n\r\n")));
    assertThat(body.path("type").asString()).isEqualTo("urn:mijlpaal:problem:malformed");
    assertThat(body.path("errors").get(0).path("code").asString()).isEqualTo("malformed");
  }

  @ParameterizedTest
  @MethodSource("typed")
  void what_browsers_send_as_it_was_typed_is_read(String query) throws IOException {
    assertThat(answer("GET /v1/milestones?text=" + query + " HTTP/1.1"))
        .startsWith("HTTP/1.1 401 ");
  }

  static Stream<String> typed() {
    return Stream.of("[", "a|b", "{x}", "\"x\"");
  }

  private static String answer(String head) throws IOException {
    try (var socket = new Socket("localhost", DOOR.port())) {
      var line = head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(line.getBytes(US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
