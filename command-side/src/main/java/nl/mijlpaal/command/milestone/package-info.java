/**
 * The milestone: a promise with a moment. {@link nl.mijlpaal.command.milestone.MilestoneDecider}
 * decides, {@link nl.mijlpaal.command.milestone.Milestone} remembers what a decision needs, and the
 * aggregate is only Axon's door to them.
 */
@NullMarked
package nl.mijlpaal.command.milestone;

import org.jspecify.annotations.NullMarked;
