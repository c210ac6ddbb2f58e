@NullMarked
package nl.mijlpaal.standalone;

import org.jspecify.annotations.NullMarked;
