package nl.mijlpaal.standalone.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/** One row of an import file: the filled cells by the name of their column, immutable. */
record ImportRow(Map<String, String> cells) {
  ImportRow {
    cells = new LinkedHashMap<>(cells);
  }

  static ImportRow of(String key) {
    return new ImportRow(Map.of()).with("key", key);
  }

  /** The same with one cell more; nothing to say leaves it as it is. */
  ImportRow with(String column, String cell) {
    if (cell.isEmpty()) return this;
    var more = new LinkedHashMap<>(cells);
    more.put(column, cell);
    return new ImportRow(more);
  }

  String key() {
    return cell("key");
  }

  String cell(String column) {
    return cells.getOrDefault(column, "");
  }
}
