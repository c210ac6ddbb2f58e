package nl.mijlpaal.query.changes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That something moved, not what it became: the listener asks for that.
 *
 * @param type an event's name, such as {@code milestone.rescheduled}
 * @param key the milestone's readable key
 * @param revision the aggregate's revision that it made, to give as {@code ?revision=}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Change(
    long index,
    String type,
    String aggregate,
    @Nullable UUID milestone,
    @Nullable String key,
    List<String> places,
    String revision,
    Instant recordedAt) {}
