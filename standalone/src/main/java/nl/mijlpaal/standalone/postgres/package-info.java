/**
 * PostgreSQL as a process of its own, unpacked from the class path and steered with {@code pg_ctl}:
 * durable settings, its own session (so that Ctrl-C in the terminal does not reach it before the
 * sides have stopped), and recognised when an earlier start was killed and left it running.
 */
@NullMarked
package nl.mijlpaal.standalone.postgres;

import org.jspecify.annotations.NullMarked;
