package nl.mijlpaal.command.remembering;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sql.DataSource;
import nl.mijlpaal.command.remembering.NotWritten.Because;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * Writes what was decided. Requests that come at the same time share one transaction and one flush
 * to disk (group commit): a caller is answered after the commit, and when one of a group can not be
 * written, each is written alone, so that nobody suffers from a neighbour.
 */
public final class EventWriter implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(EventWriter.class);
  private static final int LARGEST_GROUP = 256;

  private record Waiting(Write write, CompletableFuture<Void> written) {}

  /** Adds entries; false when one does not follow, or an edition is not, what it relied on. */
  private interface Inserting {
    boolean insert(Connection connection, List<Appended> entries, Set<Integer> reliedOn)
        throws SQLException;
  }

  private final DataSource store;
  private final Runnable afterCommit;
  private final LinkedBlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
  private final Thread thread;
  private volatile @Nullable Throwable ended;

  /**
   * @param afterCommit told after every commit, without waiting
   */
  public EventWriter(DataSource store, Runnable afterCommit) {
    this.store = store;
    this.afterCommit = afterCommit;
    this.thread = Thread.ofPlatform().name("event-writer").daemon().start(this::run);
  }

  /**
   * Has it written after all that was handed in before. What comes back completes when it is on
   * disk, or with {@link NotWritten} when something else was there first and nothing of it was
   * written.
   */
  CompletableFuture<Void> write(Write write) {
    var waiting = new Waiting(write, new CompletableFuture<>());
    queue.add(waiting);
    // Looked at after the queue has it: either the thread takes it, or nobody does any more.
    var why = ended;
    if (why != null) fail(why);
    return waiting.written;
  }

  /** Writes a large one beside the groups, so that it holds nobody up, before it returns. */
  CompletableFuture<Void> writeAlone(Write write) {
    commit(List.of(write), EventTable::insertMany);
    return CompletableFuture.completedFuture(null);
  }

  /** Whether it still writes; when not, only a new start of the program helps. */
  public boolean isAlive() {
    return ended == null;
  }

  @Override
  public void destroy() throws InterruptedException {
    thread.interrupt();
    thread.join();
  }

  private void run() {
    var group = new ArrayList<Waiting>();
    try {
      while (true) {
        group.add(queue.take());
        queue.drainTo(group, LARGEST_GROUP - 1);
        settle(group);
        group.clear();
      }
    } catch (InterruptedException | RuntimeException | Error e) {
      ended = e;
      group.forEach(waiting -> waiting.written.completeExceptionally(e));
      fail(e);
      if (!(e instanceof InterruptedException)) LOG.error("nothing is written any more", e);
    }
  }

  /** Nobody waits for what is never written. */
  private void fail(Throwable why) {
    for (var waiting = queue.poll(); waiting != null; waiting = queue.poll())
      waiting.written.completeExceptionally(why);
  }

  private void settle(List<Waiting> group) {
    try {
      commit(group.stream().map(Waiting::write).toList(), EventTable::insert);
      group.forEach(waiting -> waiting.written.complete(null));
    } catch (NotWritten e) {
      if (group.size() == 1) group.getFirst().written.completeExceptionally(e);
      else group.forEach(waiting -> settle(List.of(waiting)));
    } catch (RuntimeException e) {
      group.forEach(waiting -> waiting.written.completeExceptionally(e));
    }
  }

  private void commit(List<Write> writes, Inserting inserting) {
    try (var connection = store.getConnection()) {
      connection.setAutoCommit(false);
      try {
        insert(connection, writes, inserting);
        connection.commit();
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw PSQLState.UNIQUE_VIOLATION.getState().equals(e.getSQLState())
          ? new NotWritten(because(e), e)
          : new StoreFailure(e);
    }
    afterCommit.run();
  }

  private static void insert(Connection connection, List<Write> writes, Inserting inserting)
      throws SQLException {
    var all = new ArrayList<Appended>();
    var reliedOn = new HashSet<Integer>();
    for (var write : writes) {
      all.addAll(write.entries());
      reliedOn.addAll(write.reliedOn());
    }
    if (!inserting.insert(connection, all, reliedOn))
      throw new NotWritten(
          EventTable.areStillOpen(connection, reliedOn) ? Because.LOST_RACE : Because.EDITION_MOVED,
          null);
    for (var write : writes) BesideEvents.insert(connection, write);
  }

  private static Because because(SQLException e) {
    var error = e instanceof PSQLException psql ? psql.getServerErrorMessage() : null;
    return switch (error == null ? "" : String.valueOf(error.getConstraint())) {
      case "event_in_its_place" -> Because.LOST_RACE;
      case "answered_request_pkey" -> Because.ALREADY_ANSWERED;
      case "milestone_key_pkey" -> Because.KEY_TAKEN;
      case "one_open_edition", "edition_state_pkey" -> Because.ANOTHER_EDITION_OPEN;
      default -> throw new StoreFailure(e);
    };
  }
}
