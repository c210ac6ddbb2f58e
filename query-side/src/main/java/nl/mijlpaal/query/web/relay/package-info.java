/**
 * Hands what a form asks on to the command side, server to server, with the token of whoever is
 * signed in, and tells what came of it.
 */
@NullMarked
package nl.mijlpaal.query.web.relay;

import org.jspecify.annotations.NullMarked;
