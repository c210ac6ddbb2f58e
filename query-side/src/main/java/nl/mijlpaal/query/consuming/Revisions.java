package nl.mijlpaal.query.consuming;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Lets a writer wait for its own write: woken by the transaction that makes it visible. */
@Component
class Revisions {
  private final DataSource database;
  private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();

  Revisions(DataSource database) {
    this.database = database;
  }

  private static final class Waiting {
    private final String aggregateId;
    private final long sequence;
    private final CompletableFuture<Boolean> visible = new CompletableFuture<>();

    Waiting(String aggregateId, long sequence) {
      this.aggregateId = aggregateId;
      this.sequence = sequence;
    }
  }

  boolean await(String revision, Duration atMost) {
    var at = revision.lastIndexOf('@');
    if (at < 1) throw new IllegalArgumentException("not a revision: " + revision);
    // Registered before looking, so that nothing passes unseen between looking and waiting.
    var one = new Waiting(revision.substring(0, at), Long.parseLong(revision.substring(at + 1)));
    waiting.add(one);
    try {
      return isVisible(one) || one.visible.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | SQLException e) {
      throw new IllegalStateException(e);
    } finally {
      waiting.remove(one);
    }
  }

  void committed(Map<String, Long> sequences) {
    for (var one : waiting) {
      var sequence = sequences.get(one.aggregateId);
      if (sequence != null && sequence >= one.sequence) one.visible.complete(true);
    }
  }

  private boolean isVisible(Waiting one) throws SQLException {
    try (var connection = database.getConnection()) {
      var applied = ProgressTable.revision(connection, one.aggregateId);
      return applied.isPresent() && applied.getAsLong() >= one.sequence;
    }
  }
}
