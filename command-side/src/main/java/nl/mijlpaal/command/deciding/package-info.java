/** What every decision is made of: who asks, on which day, and an outcome that is a value. */
@NullMarked
package nl.mijlpaal.command.deciding;

import org.jspecify.annotations.NullMarked;
