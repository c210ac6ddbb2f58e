/**
 * How the side answers when it does not do what was asked: problem details (RFC 9457) with types
 * that keep their name for ever, in the language of the caller. Refusals of the deciders, errors of
 * form and our own faults all leave through here.
 */
@NullMarked
package nl.mijlpaal.command.answering;

import org.jspecify.annotations.NullMarked;
