package nl.mijlpaal.command.publishing;

import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;
import nl.mijlpaal.command.remembering.StoreFailure;
import nl.mijlpaal.command.sequencing.LedgerTable;
import nl.mijlpaal.contract.ledger.LedgerEntry;
import org.jspecify.annotations.Nullable;

/**
 * Sends what is in the ledger and not on the topic yet. It may repeat entries after a crash, never
 * skip one, and never show a new one out of order: a reader keeps the highest index it applied.
 */
public final class Publisher implements AutoCloseable {
  /** The most that one pass takes. */
  public static final int PAGE = 2_000;

  private static final long NOT_KNOWN = -1;

  private final DataSource store;
  private final KafkaSettings settings;
  private @Nullable Topic topic;
  private volatile long published = NOT_KNOWN;

  public Publisher(DataSource store, KafkaSettings settings) {
    this.store = store;
    this.settings = settings;
  }

  /**
   * Sends one page; returns how many entries it sent.
   *
   * @throws TopicAhead when the topic holds what the ledger does not
   */
  public int pass() throws InterruptedException {
    var open = topic == null ? open() : topic;
    var entries = after(published, PAGE);
    if (entries.isEmpty()) return 0;
    open.send(entries);
    published = entries.getLast().index();
    return entries.size();
  }

  /**
   * Looks whether the topic can be that of this store.
   *
   * @throws TopicAhead when it holds what the ledger does not
   * @throws RuntimeException when no broker answers
   */
  public void look() {
    requireBroker();
    open();
  }

  /**
   * Returns when a broker listens.
   *
   * @throws IllegalStateException when none does
   */
  public void requireBroker() {
    Topic.requireBroker(settings);
  }

  /** The last entry that is on the topic for all that this node knows; empty before it looked. */
  public OptionalLong published() {
    var last = published;
    return last == NOT_KNOWN ? OptionalLong.empty() : OptionalLong.of(last);
  }

  /** Forgets where the topic ended, so that the next pass looks again. */
  @Override
  public void close() {
    if (topic != null) topic.close();
    topic = null;
  }

  private Topic open() {
    var opened = new Topic(settings);
    try {
      published = opened.last().map(this::sameAsOurs).orElse(0L);
      topic = opened;
      return opened;
    } finally {
      if (topic == null) opened.close();
    }
  }

  private long sameAsOurs(LedgerEntry last) {
    var ours = after(last.index() - 1, 1);
    if (ours.isEmpty() || !ours.getFirst().entry().equals(last.entry()))
      throw new TopicAhead(last.index());
    return last.index();
  }

  private List<LedgerEntry> after(long index, int most) {
    try (var connection = store.getConnection()) {
      return LedgerTable.after(connection, index, most);
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }
}
