/** A file of milestones and updates: first what it would do, row by row, then doing it. */
@NullMarked
package nl.mijlpaal.query.web.imports;

import org.jspecify.annotations.NullMarked;
