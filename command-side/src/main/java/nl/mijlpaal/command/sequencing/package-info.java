/**
 * Gives every event its place in the one order. An event may be read only when no transaction that
 * began before it can still commit; the ledger's index, without holes, is the only position anyone
 * ever sees.
 */
@NullMarked
package nl.mijlpaal.command.sequencing;

import org.jspecify.annotations.NullMarked;
