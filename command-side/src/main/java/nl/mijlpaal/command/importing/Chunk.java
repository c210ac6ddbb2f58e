package nl.mijlpaal.command.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rows that are handed in together: each of another milestone, and none that relies on another. */
final class Chunk {
  static final int MOST = 500;

  private final List<Item> items = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  /** Whether the row can be decided without knowing what becomes of those that are here. */
  boolean takes(Item item) {
    return items.size() < MOST
        && !keys.contains(item.row().key())
        && item.names().stream().noneMatch(keys::contains);
  }

  void add(Item item) {
    items.add(item);
    keys.add(item.row().key());
  }

  /** The rows, which are here no longer. */
  List<Item> takeAll() {
    var all = List.copyOf(items);
    items.clear();
    keys.clear();
    return all;
  }
}
