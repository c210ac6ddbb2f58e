/**
 * The memory: events, and what must be true together with them, written in one short transaction.
 * {@link nl.mijlpaal.command.remembering.EventWriter} is the only place that writes.
 */
@NullMarked
package nl.mijlpaal.command.remembering;

import org.jspecify.annotations.NullMarked;
