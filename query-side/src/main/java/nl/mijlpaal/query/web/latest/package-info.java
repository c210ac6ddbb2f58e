/**
 * What was changed lately, in sentences: on the portfolio in all, for somebody's work in their
 * area.
 */
@NullMarked
package nl.mijlpaal.query.web.latest;

import org.jspecify.annotations.NullMarked;
