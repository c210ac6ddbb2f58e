/** How the command side is put together: connections, Axon, and the checks before it opens. */
@NullMarked
package nl.mijlpaal.command.platform;

import org.jspecify.annotations.NullMarked;
