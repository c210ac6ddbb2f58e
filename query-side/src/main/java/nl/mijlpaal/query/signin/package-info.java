/**
 * Who may ask, and as whom: programs by a Bearer token, people by signing in at the OpenID provider
 * (code flow with PKCE). A session of a page stands for an access token that never leaves the
 * server.
 */
@NullMarked
package nl.mijlpaal.query.signin;

import org.jspecify.annotations.NullMarked;
