package nl.mijlpaal.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every part in a process of its own, killed and paused by pid while people write. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CrashStoryIT {
  private static final int DISRUPTIONS = 6;

  @TempDir private static Path path;
  private static Installation installation;
  private static CrashStory story;

  @BeforeAll
  static void start() throws Exception {
    installation = Installation.in(path);
    story = CrashStory.in(installation, System.out);
  }

  @AfterAll
  static void end() {
    if (installation != null) {
      installation.close();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatever_dies_nothing_acknowledged_is_lost_doubled_or_reordered(long seed) throws Exception {
    assertThat(
            story.tell(
                seed, story.oneNode(), CrashStory.disruptions(seed, DISRUPTIONS, System.out)))
        .isEmpty();
  }
}
