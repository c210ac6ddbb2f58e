/**
 * What is the same on every page: who visits, at which edition and moment, in which language; the
 * frame around the content, and what is told when something is refused.
 */
@NullMarked
package nl.mijlpaal.query.web.frame;

import org.jspecify.annotations.NullMarked;
