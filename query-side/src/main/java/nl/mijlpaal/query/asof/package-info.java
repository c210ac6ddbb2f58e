/**
 * The two time axes of a question, and what every answer says of where it stands: any view can be
 * asked as known on R, about the situation on V.
 */
@NullMarked
package nl.mijlpaal.query.asof;

import org.jspecify.annotations.NullMarked;
