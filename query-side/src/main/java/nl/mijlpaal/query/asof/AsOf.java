package nl.mijlpaal.query.asof;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;

/**
 * As known at an entry of the ledger, about a day.
 *
 * @param recorded ledger index, inclusive
 * @param effective the day that is asked about
 * @param horizon the earlier of that day and the day of recording: nothing known is about a later
 *     one
 * @param fixed whether the question names its entry, so that its answer stays what it is
 */
public record AsOf(
    long recorded, LocalDate effective, @JsonIgnore LocalDate horizon, @JsonIgnore boolean fixed) {}
