package nl.mijlpaal.standalone.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found wrong: each fault once, however many pages have it, with the first that does. */
final class Found {
  private final Map<String, List<String>> places = new LinkedHashMap<>();

  void add(String fault, Sent page) {
    add(fault, page, "");
  }

  void add(String fault, Sent page, String where) {
    places.computeIfAbsent(fault, _ -> new ArrayList<>()).add(page + " " + where);
  }

  List<String> told() {
    return places.entrySet().stream()
        .map(one ->
            one.getKey() + "\n    on " + one.getValue().size() + ": " + one.getValue().getFirst())
        .toList();
  }
}
