/**
 * The way of a request from its caller to the store: take the guards, load, decide, write, answer.
 * {@link nl.mijlpaal.command.accepting.CommandDesk} is where every controller and every file hands
 * in.
 */
@NullMarked
package nl.mijlpaal.command.accepting;

import org.jspecify.annotations.NullMarked;
