package nl.mijlpaal.command.importing;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * A first look at a whole file, before anything is done: whether it can be read at all, how many
 * rows it has, and which keys come more than once, so that only those need be remembered while it
 * is tried out. Of a key only four bytes are kept; two keys that look the same only cost memory.
 *
 * @param again hashes of the keys that come again, as a row's own or as what it depends on
 */
record Survey(int rows, Set<Integer> again) {

  static Survey of(Upload upload) throws IOException {
    try (var table = Table.of(upload)) {
      var seen = new int[1024];
      int size = 0;
      int rows = 0;
      while (table.hasNext()) {
        var row = table.next();
        rows++;
        var named = Listed.split(row.cells().getOrDefault(Column.DEPENDS_ON, ""), '|');
        if (seen.length < size + named.size() + 1)
          seen = Arrays.copyOf(seen, 2 * (size + named.size() + 1));
        seen[size++] = row.key().hashCode();
        for (var key : named) seen[size++] = key.hashCode();
      }
      return new Survey(rows, repeated(Arrays.copyOf(seen, size)));
    }
  }

  boolean comesAgain(String key) {
    return again.contains(key.hashCode());
  }

  private static Set<Integer> repeated(int[] hashes) {
    Arrays.sort(hashes);
    var repeated = new HashSet<Integer>();
    for (int i = 1; i < hashes.length; i++) if (hashes[i] == hashes[i - 1]) repeated.add(hashes[i]);
    return repeated;
  }
}
