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
 * @param key the Idempotency-Key; a report's narrative and a new title are the same
 * @param milestone its id, with its type
 * @param revisions what each aggregate it changed reached, such as {@code milestone:…@3}
 */
record Acknowledged(
    String key, String path, String body, int status, String milestone, List<String> revisions) {
  private static final JsonMapper JSON = JsonMapper.shared();

  static Acknowledged of(String key, String path, String body, HttpResponse<String> answer) {
    return new Acknowledged(
        key,
        path,
        body,
        answer.statusCode(),
        JSON.readTree(answer.body()).path("milestone").asString(),
        answer.headers().allValues("Mijlpaal-Revision"));
  }

  /** Whether it says that the same was done. */
  boolean isSame(Acknowledged other) {
    return status == other.status
        && milestone.equals(other.milestone)
        && revisions.equals(other.revisions);
  }

  boolean plans() {
    return path.endsWith("/milestones");
  }

  boolean reports() {
    return path.endsWith("/progress-reports");
  }

  /** Whether it gave the milestone its title, at first or anew. */
  boolean titles() {
    return plans() || path.endsWith("/rewordings");
  }

  /** The sequence that an aggregate reached by it. */
  Optional<Long> reached(String aggregate) {
    return revisions.stream()
        .filter(revision -> revision.startsWith(aggregate + "@"))
        .map(revision -> Long.valueOf(revision.substring(aggregate.length() + 1)))
        .findFirst();
  }

  /** The same, if it had reached another revision of its milestone. */
  Acknowledged withRevision(long sequence) {
    return new Acknowledged(
        key, path, body, status, milestone, List.of(milestone + "@" + sequence));
  }

  /** What the request said. */
  JsonNode said() {
    return JSON.readTree(body);
  }

  static List<String> milestones(List<Acknowledged> all) {
    var milestones = new ArrayList<String>();
    all.stream().filter(Acknowledged::plans).forEach(one -> milestones.add(one.milestone()));
    return milestones;
  }
}
