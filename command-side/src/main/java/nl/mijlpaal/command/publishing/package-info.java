/** Carries the ledger to the topic, in its order, from wherever the topic ends. */
@NullMarked
package nl.mijlpaal.command.publishing;

import org.jspecify.annotations.NullMarked;
