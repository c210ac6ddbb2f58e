/**
 * The page of one milestone: a sentence on top, three yardsticks, what is known of it and what is
 * not, its history, and the forms with which it is recorded.
 */
@NullMarked
package nl.mijlpaal.query.web.milestone;

import org.jspecify.annotations.NullMarked;
