package nl.mijlpaal.standalone.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One bash in which the examples of a guide are run one after the other, so that what one defines
 * is there for the next. The first command that fails ends it.
 */
public record Terminal(Path directory) {
  private static final int LONGEST_MINUTES = 3;

  /**
   * What became of an example.
   *
   * @param faults why it is not what the guide says; none when it is
   */
  public record Outcome(Example example, List<String> faults) {}

  public List<Outcome> run(List<Example> examples) throws IOException, InterruptedException {
    var script = new StringBuilder("set -euo pipefail\n");
    for (int i = 0; i < examples.size(); i++)
      script.append("exec >%d.out 2>%d.err\n%s".formatted(i, i, examples.get(i).commands()));
    Files.writeString(directory.resolve("guide.sh"), script);
    int exit = exitOf(new ProcessBuilder("bash", "guide.sh"));
    var outcomes = new ArrayList<Outcome>();
    for (int i = 0; i < examples.size(); i++)
      outcomes.add(new Outcome(examples.get(i), faults(examples.get(i), i, exit)));
    return outcomes;
  }

  private int exitOf(ProcessBuilder bash) throws IOException, InterruptedException {
    bash.directory(directory.toFile()).redirectErrorStream(true);
    bash.environment().keySet().removeIf(name -> name.toLowerCase().endsWith("_proxy"));
    var process = bash.start();
    process.getOutputStream().close();
    if (process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) return process.exitValue();
    process.destroyForcibly();
    return -1;
  }

  private List<String> faults(Example example, int i, int exit) throws IOException {
    if (!Files.exists(directory.resolve(i + ".out"))) return List.of("it was not reached");
    var output = Files.readString(directory.resolve(i + ".out"));
    var last = !Files.exists(directory.resolve(i + 1 + ".out"));
    if (last && exit != 0)
      return List.of(
          "it ended with " + exit, output, Files.readString(directory.resolve(i + ".err")));
    if (example.shown() == null) return List.of();
    var missing = example.shown().missingIn(output);
    return missing.isEmpty() ? List.of() : List.of("it does not show " + missing, output);
  }
}
