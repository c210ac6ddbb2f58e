package nl.mijlpaal.query.milestone;

import java.time.LocalDate;

/** A row: known from {@code recordedFrom} on, true on the days from {@code effectiveFrom}. */
record Slice(LocalDate effectiveFrom, long recordedFrom, MilestoneState state) {}
