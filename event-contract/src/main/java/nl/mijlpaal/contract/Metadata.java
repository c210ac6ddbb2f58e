package nl.mijlpaal.contract;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who caused an event, why, and on what ground. Stored as a flat map of text to text, so that no
 * reader needs our classes.
 *
 * @param actor pseudonymous id of the person or program; names live elsewhere
 * @param client the program that the actor used, as the identity provider knows it
 * @param roles the roles that the actor held then, sorted
 * @param reason the reason that was typed
 * @param correlation one id for all that one request or file caused
 * @param causation the id of the event that led to this one
 * @param backFilled whether it was declared as history, loaded afterwards
 */
public record Metadata(
    String actor,
    @Nullable String client,
    SortedSet<String> roles,
    @Nullable TextRef reason,
    @Nullable Source source,
    Channel channel,
    String correlation,
    @Nullable UUID causation,
    boolean backFilled) {

  public Metadata {
    roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
  }

  /** As it is stored: sorted keys, only what is there. */
  public Map<String, String> toMap() {
    var map = new TreeMap<String, String>();
    map.put("actor", actor);
    put(map, "client", client);
    map.put("roles", String.join(",", roles));
    if (reason != null) {
      map.put("reasonTextId", reason.id().toString());
      map.put("reasonCommitment", reason.commitment());
    }
    if (source != null) {
      map.put("sourceCitation", source.citation());
      put(map, "sourcePage", source.page());
      put(map, "sourceAddress", source.address());
      put(map, "sourceCertainty", source.certainty());
    }
    map.put("channel", channel.name());
    map.put("correlation", correlation);
    put(map, "causation", causation == null ? null : causation.toString());
    if (backFilled) map.put("backFilled", "true");
    return map;
  }

  /** Reads what {@link #toMap} wrote; keys that it does not know are left for those who do. */
  public static Metadata of(Map<String, String> map) {
    var reasonId = map.get("reasonTextId");
    var citation = map.get("sourceCitation");
    var causation = map.get("causation");
    var roles = new TreeSet<String>();
    Arrays.stream(map.getOrDefault("roles", "").split(",", -1))
        .filter(role -> !role.isEmpty())
        .forEach(roles::add);
    return new Metadata(
        required(map, "actor"),
        map.get("client"),
        roles,
        reasonId == null
            ? null
            : new TextRef(UUID.fromString(reasonId), required(map, "reasonCommitment")),
        citation == null
            ? null
            : new Source(
                citation,
                map.get("sourcePage"),
                map.get("sourceAddress"),
                map.get("sourceCertainty")),
        Channel.valueOf(required(map, "channel")),
        required(map, "correlation"),
        causation == null ? null : UUID.fromString(causation),
        map.containsKey("backFilled"));
  }

  private static void put(Map<String, String> map, String key, @Nullable String value) {
    if (value != null) map.put(key, value);
  }

  private static String required(Map<String, String> map, String key) {
    var value = map.get(key);
    if (value == null) throw new IllegalArgumentException("metadata without " + key);
    return value;
  }
}
