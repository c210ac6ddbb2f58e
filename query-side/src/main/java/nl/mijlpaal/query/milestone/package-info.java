/**
 * The milestone on both time axes: every fact about it, and what those facts made of it, as known
 * from an entry on, about the days from a day on. Rows are only added, so an answer about the past
 * never changes. {@link nl.mijlpaal.query.milestone.MilestoneState} is the pure fold, {@link
 * nl.mijlpaal.query.milestone.RecentPast} says which rows a fact adds.
 */
@NullMarked
package nl.mijlpaal.query.milestone;

import org.jspecify.annotations.NullMarked;
