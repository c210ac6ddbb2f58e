package nl.mijlpaal.query.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenedPageTest {

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8080/milestones?text=a%20b, /milestones?text=a%20b",
    "https://mijlpaal.example/, /",
    "/work, /work"
  })
  void an_address_comes_back_as_it_was(String kept, String address) {
    assertThat(OpenedPage.onThisServer(kept)).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost//evil.example/x",
        "http:////evil.example",
        "//evil.example",
        "/\\evil.example",
        "/\t/evil.example",
        "http://localhost/\\evil.example",
        "javascript:alert(1)",
        "evil.example",
        ""
      })
  void what_a_browser_was_made_to_keep_leads_nowhere_else(String kept) {
    assertThat(OpenedPage.onThisServer(kept)).isEqualTo("/");
  }
}
