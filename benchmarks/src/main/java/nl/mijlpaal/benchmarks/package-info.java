/**
 * The measurement behind every number that is claimed. Each prints {@code name value unit (control
 * ...)}; a speed is a ratio to a control that is measured in the same run, in turns.
 */
@NullMarked
package nl.mijlpaal.benchmarks;

import org.jspecify.annotations.NullMarked;
