/**
 * The pages: made on the server from the same read models as the API, in Dutch and English. A
 * package for each page; {@code frame} is what stands around all of them, {@code relay} hands
 * commands on to the command side.
 */
@NullMarked
package nl.mijlpaal.query.web;

import org.jspecify.annotations.NullMarked;
