package nl.mijlpaal.query.web.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The files that are kept: one for each person, a few at a time, on disk and readable for our own
 * user alone, gone after half an hour.
 */
@Component
class Uploads implements DisposableBean {
  private static final Logger log = LoggerFactory.getLogger(Uploads.class);

  static final long LARGEST = 64L * 1024 * 1024;

  private static final String PREFIX = "mijlpaal-chosen-";
  private static final Duration KEPT = Duration.ofMinutes(30);
  private static final int MOST = 20;

  private final Map<String, Kept> byOwner = new ConcurrentHashMap<>();
  private final Clock clock;
  private final ScheduledExecutorService sweeper =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofVirtual().name("imports-sweeper").factory());

  private final ScheduledFuture<?> sweeping;

  Uploads(Clock clock) {
    this.clock = clock;
    this.sweeping = sweeper.scheduleWithFixedDelay(this::sweep, 0, 1, TimeUnit.MINUTES);
  }

  /** Takes the place of the file that the owner chose before, unless that is being imported. */
  Kept keep(String owner, String name, InputStream content) throws IOException {
    var file =
        Files.createTempFile(
            PREFIX,
            ".csv",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    long size;
    try (var out = Files.newOutputStream(file)) { // a copy would be another file, for all to read
      size = content.transferTo(out);
    }
    var kept = Kept.now(UUID.randomUUID().toString(), owner, name, file, size, clock.instant());
    var before = byOwner.put(owner, kept);
    if (before != null && !before.running().get()) delete(before);
    makeRoom();
    return kept;
  }

  Optional<Kept> find(String owner, String id) {
    return Optional.ofNullable(byOwner.get(owner)).filter(kept -> kept.id().equals(id));
  }

  private void makeRoom() {
    byOwner.values().stream()
        .filter(kept -> !kept.running().get())
        .sorted(Comparator.comparing(Kept::since).reversed())
        .skip(MOST)
        .forEach(this::forget);
  }

  private void sweep() {
    var before = clock.instant().minus(KEPT);
    byOwner.values().stream()
        .filter(kept -> !kept.running().get() && kept.since().isBefore(before))
        .forEach(this::forget);
    sweepLeftOvers(before.minus(KEPT));
  }

  /** What a process that was killed had kept: nobody keeps a file that long. */
  private static void sweepLeftOvers(Instant before) {
    var folder = Path.of(System.getProperty("java.io.tmpdir"));
    try (var files = Files.newDirectoryStream(folder, PREFIX + "*")) {
      for (var file : files)
        if (Files.getLastModifiedTime(file).toInstant().isBefore(before))
          Files.deleteIfExists(file);
    } catch (IOException | DirectoryIteratorException e) {
      log.warn("chosen files of before stay behind: {}", e.toString());
    }
  }

  private void forget(Kept kept) {
    if (byOwner.remove(kept.owner(), kept)) delete(kept);
  }

  private static void delete(Kept kept) {
    try {
      Files.deleteIfExists(kept.file());
    } catch (IOException e) {
      log.warn("a chosen file stays behind: {}", e.toString());
    }
  }

  @Override
  public void destroy() {
    sweeping.cancel(false);
    sweeper.close();
    byOwner.values().forEach(this::forget);
  }
}
