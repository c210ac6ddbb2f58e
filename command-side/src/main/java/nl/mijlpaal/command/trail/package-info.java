/**
 * The security trail: a log of its own about who was refused what and who took a file in, for
 * whoever guards the system. What was accepted stands in the ledger. A line never holds what was
 * typed, nor a token.
 */
@NullMarked
package nl.mijlpaal.command.trail;

import org.jspecify.annotations.NullMarked;
