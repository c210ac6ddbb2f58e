/**
 * The ledger as anyone can read it: the bytes of an entry, the leaf that the Merkle tree holds of
 * it, and the record that carries it on the topic.
 */
@NullMarked
package nl.mijlpaal.contract.ledger;

import org.jspecify.annotations.NullMarked;
