/**
 * What whoever runs this side sees of it: how the ledger and the topic stand, who holds them up,
 * and the figures for Prometheus. Nothing here names what a milestone says.
 */
@NullMarked
package nl.mijlpaal.command.watching;

import org.jspecify.annotations.NullMarked;
