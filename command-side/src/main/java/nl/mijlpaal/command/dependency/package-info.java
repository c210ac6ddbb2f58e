/**
 * Which milestone waits for which. One aggregate holds them all, because only it can see a cycle.
 */
@NullMarked
package nl.mijlpaal.command.dependency;

import org.jspecify.annotations.NullMarked;
