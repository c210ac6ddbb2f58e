package nl.mijlpaal.standalone.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A block of commands in a guide, and what the guide shows of their outcome in the block right
 * after it.
 *
 * @param line where it begins
 * @param shown absent when the guide shows nothing
 */
public record Example(int line, String commands, @Nullable Shown shown) {
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  /** Every block of a guide in Markdown that is marked {@code bash}, in order. */
  public static List<Example> in(String guide) {
    var examples = new ArrayList<Example>();
    var block = BLOCK.matcher(guide);
    while (block.find()) {
      switch (block.group(1)) {
        case "bash" ->
            examples.add(new Example(lineOf(guide, block.start()), block.group(2), null));
        case "json", "text" -> examples.add(examples.removeLast().showing(Shown.of(block)));
        default -> {}
      }
    }
    return examples;
  }

  private Example showing(Shown outcome) {
    if (shown != null) throw new IllegalStateException("line " + line + " shows two outcomes");
    return new Example(line, commands, outcome);
  }

  private static int lineOf(String guide, int position) {
    return (int) guide.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
  }
}
