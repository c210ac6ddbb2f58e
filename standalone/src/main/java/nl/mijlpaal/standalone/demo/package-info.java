/**
 * The real 2025 edition, as an import file. The two source files stand unchanged beside these
 * classes; what they mean is turned here, by pure functions, into the columns that any user's
 * import has, and loaded through the same door.
 */
@NullMarked
package nl.mijlpaal.standalone.demo;

import org.jspecify.annotations.NullMarked;
