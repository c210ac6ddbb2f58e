package nl.mijlpaal.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a milestone needs, as far as its source says.
 *
 * @param words the amount in the source's own words, also when it names no year
 */
public record Needs(List<Need> amounts, @Nullable String words) {
  public static final Needs UNKNOWN = new Needs(List.of(), null);

  public Needs {
    amounts = List.copyOf(amounts);
  }
}
