/**
 * The list of milestones: filtered, ordered and paged, with everything that was asked in its
 * address.
 */
@NullMarked
package nl.mijlpaal.query.web.listing;

import org.jspecify.annotations.NullMarked;
