/**
 * A roadmap: one area in one edition. Its narrative, plates and implementation plans are kept value
 * by value on both axes; what stands on it are the milestones whose plan places them there.
 */
@NullMarked
package nl.mijlpaal.query.roadmap;

import org.jspecify.annotations.NullMarked;
