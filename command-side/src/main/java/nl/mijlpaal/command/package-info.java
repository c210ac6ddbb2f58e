/** The command side: it decides what is asked, remembers it, orders it, and carries it away. */
@NullMarked
package nl.mijlpaal.command;

import org.jspecify.annotations.NullMarked;
