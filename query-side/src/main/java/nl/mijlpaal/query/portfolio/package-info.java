/** The whole in numbers: a pure fold over the milestones that a caller may see. */
@NullMarked
package nl.mijlpaal.query.portfolio;

import org.jspecify.annotations.NullMarked;
