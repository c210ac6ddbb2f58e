/** A guide whose examples are run as a reader would run them. */
@NullMarked
package nl.mijlpaal.standalone.guide;

import org.jspecify.annotations.NullMarked;
