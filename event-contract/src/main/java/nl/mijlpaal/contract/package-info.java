/**
 * What both sides agree on for ever: the facts that happened, their names and versions on the wire,
 * and the bytes that the ledger hashes.
 */
@NullMarked
package nl.mijlpaal.contract;

import org.jspecify.annotations.NullMarked;
