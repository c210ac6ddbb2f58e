package nl.mijlpaal.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody on a train opens a page for the first time. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstLoadBrowserIT {
  private static final int MOST = 150 * 1024;

  @RegisterExtension static final Browsers BROWSERS = new Browsers();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/work",
        "/milestones",
        "/roadmaps/intelligente-systemen",
        "/audit",
        "/import",
        "/milestones/W001"
      })
  void a_page_comes_in_at_most_150_kilobytes(String page) {
    var reader = BROWSERS.of("team-ruimtetechnologie", "nl");

    assertThat(reader.bytesOfFirst(page)).isPositive().isLessThanOrEqualTo(MOST);
  }
}
