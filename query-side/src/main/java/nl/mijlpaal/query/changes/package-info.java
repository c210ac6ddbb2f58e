/**
 * What moved, as it moves: server-sent events for whoever listens, each as far as the listener is
 * cleared. An event's id is its ledger index, so a listener that comes back misses nothing.
 */
@NullMarked
package nl.mijlpaal.query.changes;

import org.jspecify.annotations.NullMarked;
