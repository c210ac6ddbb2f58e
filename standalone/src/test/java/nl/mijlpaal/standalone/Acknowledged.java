package nl.mijlpaal.standalone;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A command that was accepted: somebody was told that it is done.
 *
 * @param key the Idempotency-Key; a report's narrative is the same
 * @param milestone its id, with its type
 * @param report whether it reported progress, or planned the milestone
 * @param revisions what each aggregate it changed reached, such as {@code milestone:…@3}
 */
record Acknowledged(
    String key,
    String path,
    String body,
    String milestone,
    boolean report,
    List<String> revisions) {
  private static final JsonMapper JSON = JsonMapper.shared();

  static Acknowledged of(String key, String path, String body, HttpResponse<String> answer) {
    JsonNode said = JSON.readTree(answer.body());
    return new Acknowledged(
        key,
        path,
        body,
        said.path("milestone").asString(),
        path.endsWith("/progress-reports"),
        answer.headers().allValues("Mijlpaal-Revision"));
  }

  /** The sequence that an aggregate reached by it. */
  Optional<Long> reached(String aggregate) {
    return revisions.stream()
        .filter(revision -> revision.startsWith(aggregate + "@"))
        .map(revision -> Long.valueOf(revision.substring(aggregate.length() + 1)))
        .findFirst();
  }

  /** The revision of its milestone that comes after its own. */
  List<String> next() {
    return List.of(milestone + "@" + (reached(milestone).orElseThrow() + 1));
  }

  /** What the request said. */
  JsonNode said() {
    return JSON.readTree(body);
  }

  static List<String> milestones(List<Acknowledged> all) {
    var milestones = new ArrayList<String>();
    all.stream().filter(one -> !one.report()).forEach(one -> milestones.add(one.milestone()));
    return milestones;
  }
}
