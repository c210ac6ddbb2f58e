/**
 * Who asks, as any OpenID provider vouches for it with a Bearer token: the {@link
 * nl.mijlpaal.command.deciding.Actor} of a request, and which doors its roles open at all. What a
 * role may do to one milestone is the deciders'.
 */
@NullMarked
package nl.mijlpaal.command.identity;

import org.jspecify.annotations.NullMarked;
