/**
 * One plain page for everybody: the roadmaps of the newest edition with their counts, made on the
 * server from the same read models as the API, of public content alone. No script, no inline style.
 */
@NullMarked
package nl.mijlpaal.query.web;

import org.jspecify.annotations.NullMarked;
