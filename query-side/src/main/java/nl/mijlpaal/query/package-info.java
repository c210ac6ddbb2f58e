@NullMarked
package nl.mijlpaal.query;

import org.jspecify.annotations.NullMarked;
