/**
 * A file with milestones and updates: what it would do, row by row, and then doing it. The rules
 * are those of the command side, which reads the file; here it is shown.
 */
@NullMarked
package nl.mijlpaal.query.web.imports;

import org.jspecify.annotations.NullMarked;
