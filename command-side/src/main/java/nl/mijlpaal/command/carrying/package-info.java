/** Keeps the ledger and the topic moving, on whichever node holds the lease. */
@NullMarked
package nl.mijlpaal.command.carrying;

import org.jspecify.annotations.NullMarked;
