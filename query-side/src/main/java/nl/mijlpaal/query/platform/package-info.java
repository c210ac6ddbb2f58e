/**
 * What every answer has in common, whatever it is about: who asks and what that caller may know,
 * the form of questions, problems in the caller's language, and headers.
 */
@NullMarked
package nl.mijlpaal.query.platform;

import org.jspecify.annotations.NullMarked;
