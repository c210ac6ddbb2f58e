/**
 * What people can record about a milestone on its page: the fields of each form, what is wrong with
 * what was filled in, what it would change, and the command that it becomes.
 */
@NullMarked
package nl.mijlpaal.query.web.recording;

import org.jspecify.annotations.NullMarked;
