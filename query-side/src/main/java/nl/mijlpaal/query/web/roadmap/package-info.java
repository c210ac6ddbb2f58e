/**
 * The page of a roadmap or an agenda section: what is planned when, how sure that is, and how it
 * shifted. {@link nl.mijlpaal.query.web.roadmap.Axis}, {@link nl.mijlpaal.query.web.roadmap.Mark}
 * and {@link nl.mijlpaal.query.web.roadmap.Timeline} are the geometry of the picture; the same
 * picture stands on the page and alone.
 */
@NullMarked
package nl.mijlpaal.query.web.roadmap;

import org.jspecify.annotations.NullMarked;
