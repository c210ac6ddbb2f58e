package nl.mijlpaal.query.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mijlpaal.contract.Channel;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An entry as a caller sees it.
 *
 * @param index its position in the ledger
 * @param lateDays days between the day on which it became true and the day of recording
 * @param revision the aggregate's revision that it made
 * @param reason the typed reason; absent when none was given or the caller may not know it
 * @param changes what the caller may know of them; that there were others is not told
 * @param payload the event as it is stored; only in the answer about one entry, and only for a
 *     caller who may know everything
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditEntry(
    long index,
    Instant recordedAt,
    Instant decidedAt,
    Effective effective,
    long lateDays,
    boolean backFilled,
    String aggregate,
    String revision,
    UUID eventId,
    String type,
    int version,
    String actor,
    @Nullable String client,
    Set<String> roles,
    Channel channel,
    String correlation,
    @Nullable UUID causation,
    @Nullable Source source,
    @Nullable JsonNode reason,
    @Nullable About milestone,
    List<String> places,
    List<Change> changes,
    @Nullable JsonNode payload) {

  AuditEntry with(JsonNode stored) {
    return new AuditEntry(
        index,
        recordedAt,
        decidedAt,
        effective,
        lateDays,
        backFilled,
        aggregate,
        revision,
        eventId,
        type,
        version,
        actor,
        client,
        roles,
        channel,
        correlation,
        causation,
        source,
        reason,
        milestone,
        places,
        changes,
        stored);
  }

  /** The milestone that it is about. */
  record About(UUID id, @Nullable String key) {}

  /** One field: what stood there and what stands there from the effective day on. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Change(String field, @Nullable JsonNode from, @Nullable JsonNode to) {}
}
