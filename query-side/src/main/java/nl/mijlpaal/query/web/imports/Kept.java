package nl.mijlpaal.query.web.imports;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody chose, kept for a short time, so that what is done is what was tried.
 *
 * @param owner who chose it; nobody else can see it
 * @param name as it was called there
 * @param rows how many the last trial found
 * @param running whether it is being imported at this moment
 * @param done what came of importing it
 */
record Kept(
    String id,
    String owner,
    String name,
    Path file,
    long size,
    Instant since,
    AtomicInteger rows,
    AtomicBoolean running,
    AtomicReference<@Nullable Result> done) {

  static Kept now(String id, String owner, String name, Path file, long size, Instant now) {
    return new Kept(
        id,
        owner,
        name,
        file,
        size,
        now,
        new AtomicInteger(),
        new AtomicBoolean(),
        new AtomicReference<>());
  }
}
