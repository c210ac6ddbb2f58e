package nl.mijlpaal.standalone.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found wrong: each fault once, however many pages have it, with the first that does. */
final class Found {
  private final Map<String, List<Sent>> pages = new LinkedHashMap<>();

  void add(String fault, Sent page) {
    pages.computeIfAbsent(fault, _ -> new ArrayList<>()).add(page);
  }

  List<String> told() {
    return pages.entrySet().stream()
        .map(one ->
            one.getKey() + "\n    on " + one.getValue().size() + ": " + one.getValue().getFirst())
        .toList();
  }
}
