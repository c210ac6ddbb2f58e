package nl.mijlpaal.standalone;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.mijlpaal.standalone.postgres.FileTree;

/** The crash story for as many seeds as one has time for. */
public final class CrashStories {
  private CrashStories() {}

  /**
   * Tells one story for each seed, all on one installation, and says what is wrong.
   *
   * @param disruptions how many in each story
   * @return whether nothing is
   */
  public static boolean tell(List<Long> seeds, int disruptions, PrintStream out) throws Exception {
    Path directory = Files.createTempDirectory("mijlpaal-crash");
    boolean well = true;
    try (var installation = Installation.in(directory)) {
      var story = CrashStory.in(installation, out);
      for (long seed : seeds) {
        var faults =
            story.tell(seed, story.oneNode(), CrashStory.disruptions(seed, disruptions, out));
        faults.forEach(out::println);
        out.println("seed " + seed + (faults.isEmpty() ? ": nothing lost" : ": WRONG"));
        well &= faults.isEmpty();
      }
    }
    if (well) {
      FileTree.delete(directory);
    } else {
      out.println("The installation is kept in " + directory);
    }
    return well;
  }
}
