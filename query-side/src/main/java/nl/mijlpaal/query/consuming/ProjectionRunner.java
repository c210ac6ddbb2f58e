package nl.mijlpaal.query.consuming;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Follows the topic on a thread of its own and keeps every projection up to date. An outage of the
 * broker or the database makes it wait and go on; a hole in the order stops it for good.
 */
@Component
final class ProjectionRunner implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(ProjectionRunner.class);
  private static final Duration POLL = Duration.ofSeconds(1);

  private final List<Projection> projections;
  private final Topic topic;
  private final Progress progress;
  private final BatchWriter writer;
  private volatile @Nullable Thread thread;
  private volatile @Nullable TopicReader reader;
  private volatile CountDownLatch stopping = new CountDownLatch(1);
  private volatile @Nullable String trouble;
  private volatile boolean fallen;
  private volatile long newest;

  ProjectionRunner(
      List<Projection> projections,
      Topic topic,
      DataSource database,
      Progress progress,
      Revisions revisions) {
    this.projections = List.copyOf(projections);
    this.topic = topic;
    this.progress = progress;
    this.writer = new BatchWriter(database, projections, progress, revisions);
  }

  /** Why nothing moves, when nothing does. */
  @Nullable String trouble() {
    return trouble;
  }

  /** How many entries of the topic, as far as it is known, a projection has yet to apply. */
  long behind(String projection) {
    return Math.max(0, newest - progress.of(projection).index());
  }

  @Override
  public void start() {
    stopping = new CountDownLatch(1);
    fallen = false;
    loadPositions();
    thread = Thread.ofPlatform().name("projections").start(this::run);
  }

  @Override
  public void stop() {
    stopping.countDown();
    var following = reader;
    if (following != null) following.wakeUp();
    var running = thread;
    if (running == null) return;
    try {
      running.join(Duration.ofSeconds(20));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    thread = null;
  }

  /** Whether it goes on by itself; what was not foreseen ended it for good. */
  boolean isAlive() {
    return !fallen;
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void run() {
    while (stopping.getCount() > 0) {
      try (var following = new TopicReader(topic)) {
        reader = following;
        loadPositions();
        following.startAfter(lowest());
        follow(following);
      } catch (WakeupException e) {
        LOG.debug("woken up to stop", e);
      } catch (Gap e) {
        stop(e);
        return;
      } catch (SQLException | KafkaException | IllegalStateException e) {
        LOG.warn("the read models wait", e);
        trouble = e.toString();
        pause();
      } catch (RuntimeException | Error e) {
        fallen = true;
        stop(e);
        return;
      } finally {
        reader = null;
      }
    }
  }

  private void follow(TopicReader following) throws SQLException {
    while (stopping.getCount() > 0) {
      var batch = following.read(POLL);
      newest = following.newest();
      if (!batch.isEmpty()) writer.write(batch);
      trouble = null;
    }
  }

  private void stop(Throwable e) {
    LOG.error("the read models stand still", e);
    trouble = e.toString();
  }

  private void loadPositions() {
    try {
      progress.load(projections.stream().map(Projection::name).toList());
      progress.load(List.of(Moments.NAME));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private ProjectionPosition lowest() {
    return progress.projections().stream()
        .map(progress::of)
        .min(Comparator.comparingLong(ProjectionPosition::index))
        .orElse(ProjectionPosition.START);
  }

  private void pause() {
    try {
      var stopped = stopping.await(1, TimeUnit.SECONDS);
      LOG.debug("trying again unless stopped: {}", stopped);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
