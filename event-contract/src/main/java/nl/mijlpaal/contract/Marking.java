package nl.mijlpaal.contract;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The classification of a milestone, and of the fields that are marked higher than the whole.
 *
 * @param fields only fields that are marked higher than {@code whole}
 */
public record Marking(Classification whole, Map<MarkedField, Classification> fields) {

  public Marking {
    var higher = new TreeMap<MarkedField, Classification>();
    fields.forEach((field, mark) -> {
      if (!whole.maySee(mark)) higher.put(field, mark);
    });
    fields = Collections.unmodifiableMap(higher);
  }

  public static Marking of(Classification whole) {
    return new Marking(whole, Map.of());
  }

  /** How the field is marked: its own mark, or that of the whole. */
  public Classification of(MarkedField field) {
    return fields.getOrDefault(field, whole);
  }
}
