package nl.mijlpaal.command.accepting;

import org.jspecify.annotations.Nullable;

/**
 * How a caller names a request, so that repeating it does nothing twice.
 *
 * @param caller client and actor: a key belongs to both
 * @param hmac keyed hash of method, path and body
 * @param status the status to answer with when it is accepted
 * @param location where to find what it made
 */
public record RequestName(
    String caller, String key, byte[] hmac, int status, @Nullable String location) {}
