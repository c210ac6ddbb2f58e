/**
 * From the topic into the tables: a batch is decoded once, handed to every projection, and written
 * with the projections' positions in one transaction. A position is a ledger index, so twice is once
 * and a rebuild is a second projection with another name.
 */
@NullMarked
package nl.mijlpaal.query.consuming;

import org.jspecify.annotations.NullMarked;
