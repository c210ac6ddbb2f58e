package nl.mijlpaal.command.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import nl.mijlpaal.command.publishing.Publisher;
import nl.mijlpaal.command.publishing.TopicAhead;
import nl.mijlpaal.command.remembering.PostgresEventStore;
import nl.mijlpaal.command.remembering.RecallingEventStore;
import nl.mijlpaal.contract.EventType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks before anything is served whether what is acknowledged here would last; if not, it does not
 * start.
 */
@Component
final class StartCheck implements InitializingBean {
  private static final Logger LOG = LoggerFactory.getLogger(StartCheck.class);
  private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(5);

  private final JdbcClient store;
  private final org.axonframework.config.Configuration axon;
  private final PostgresEventStore storage;
  private final Publisher publisher;
  private final Clock clock;

  StartCheck(
      JdbcClient store,
      org.axonframework.config.Configuration axon,
      PostgresEventStore storage,
      Publisher publisher,
      Clock clock) {
    this.store = store;
    this.axon = axon;
    this.storage = storage;
    this.publisher = publisher;
    this.clock = clock;
  }

  @Override
  public void afterPropertiesSet() {
    var against =
        Stream.of(durability(), eventStore(), knownEvents(), clock(), restored(), topic())
            .flatMap(List::stream)
            .toList();
    if (!against.isEmpty())
      throw new NotSafeToStart("Mijlpaal does not start: " + String.join(" ", against));
  }

  private List<String> durability() {
    return Stream.of("fsync", "full_page_writes", "synchronous_commit")
        .filter(setting ->
            List.of("off", "local")
                .contains(
                    store
                        .sql("select current_setting(?)")
                        .param(setting)
                        .query(String.class)
                        .single()))
        .map(setting -> "The event store runs with " + setting + " switched off.")
        .toList();
  }

  private List<String> eventStore() {
    return axon.eventStore() instanceof RecallingEventStore recalling
            && recalling.standsOn(storage)
            && storage.lastSequence("none:none") == -1
        ? List.of()
        : List.of("Axon is not wired to the event store of this program.");
  }

  private List<String> knownEvents() {
    return store
        .sql(
            """
            with recursive names as (
              (select name, version from event order by name, version limit 1)
              union all
              select next.name, next.version
              from names, lateral (
                select e.name, e.version from event e
                where (e.name, e.version) > (names.name, names.version)
                order by e.name, e.version limit 1) next
            )
            select name, version from names
            """)
        .query((row, _) -> new NameAndVersion(row.getString(1), row.getInt(2)))
        .stream()
        .filter(known -> EventType.find(known.name(), known.version()).isEmpty())
        .map(unknown ->
            "The event store holds "
                + unknown.name()
                + ".v"
                + unknown.version()
                + ", which this version does not know: start a newer one.")
        .toList();
  }

  private List<String> clock() {
    var last =
        store
            .sql("select recorded_at from ledger order by index desc limit 1")
            .query(OffsetDateTime.class)
            .optional();
    var now = clock.instant();
    return last
        .filter(recorded -> recorded.toInstant().minus(CLOCK_TOLERANCE).isAfter(now))
        .stream()
        .map(recorded -> "The clock says " + now + ", before the last entry of " + recorded + ".")
        .toList();
  }

  private List<String> restored() {
    var fromTheFuture =
        store
            .sql("select mark_txid >= pg_current_xact_id() from ledger_head")
            .query(Boolean.class)
            .single();
    return fromTheFuture
        ? List.of(
            "The event store was restored from a dump, which starts its transactions anew;"
                + " restore a physical backup (docs/operations.md, 'Backup and restore').")
        : List.of();
  }

  /**
   * A broker that does not answer keeps nobody from starting: the topic is looked at later then.
   */
  private List<String> topic() {
    try {
      publisher.look();
      return List.of();
    } catch (TopicAhead e) {
      return List.of(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      LOG.warn("the topic is looked at as soon as a broker answers: {}", e.toString());
      return List.of();
    } finally {
      publisher.close();
    }
  }

  private record NameAndVersion(String name, int version) {}
}
