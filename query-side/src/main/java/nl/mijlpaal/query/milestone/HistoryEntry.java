package nl.mijlpaal.query.milestone;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import nl.mijlpaal.contract.Channel;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Source;
import org.jspecify.annotations.Nullable;

/**
 * One event about a milestone as it is told: never merged with another.
 *
 * @param aggregateId who decided it; not always the milestone itself
 * @param lateDays days between the effective day and the day of recording
 */
record HistoryEntry(
    long index,
    String event,
    int version,
    String aggregateId,
    Effective effective,
    long lateDays,
    Instant recordedAt,
    Instant decidedAt,
    String actor,
    @Nullable String client,
    SortedSet<String> roles,
    @Nullable Object reason,
    @Nullable Source source,
    Channel channel,
    String correlation,
    boolean backFilled,
    List<Change> changes) {

  /** A field, its old value and its new one. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Change(String field, @Nullable Object from, @Nullable Object to) {}
}
