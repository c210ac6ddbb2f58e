package nl.mijlpaal.command.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import nl.mijlpaal.command.accepting.Guards;
import nl.mijlpaal.command.carrying.Carrier;
import nl.mijlpaal.command.remembering.AggregateCache;
import nl.mijlpaal.command.remembering.AnsweredRequests;
import nl.mijlpaal.command.remembering.EventJson;
import nl.mijlpaal.command.remembering.EventWriter;
import nl.mijlpaal.command.remembering.MilestoneKeys;
import nl.mijlpaal.command.remembering.PostgresEventStore;
import nl.mijlpaal.contract.reference.Places;
import nl.mijlpaal.contract.target.CalendarTerms;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The event store and what stands around it. */
@Configuration
class StoreConfiguration {
  private static final int CACHED_AGGREGATES = 10_000;
  private static final int GUARD_CONNECTIONS = 32;

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  Places places() {
    return Places.standard();
  }

  @Bean
  CalendarTerms calendarTerms() {
    return CalendarTerms.standard();
  }

  @Bean
  EventJson eventJson() {
    return new EventJson();
  }

  @Bean
  EventWriter eventWriter(DataSource store, Carrier carrier) {
    return new EventWriter(store, carrier::wake);
  }

  @Bean
  PostgresEventStore eventStorage(DataSource store, EventWriter writer, EventJson json) {
    return new PostgresEventStore(store, writer, json);
  }

  @Bean
  AggregateCache aggregateCache() {
    return new AggregateCache(CACHED_AGGREGATES);
  }

  @Bean
  AnsweredRequests answeredRequests(JdbcClient store) {
    return new AnsweredRequests(store);
  }

  @Bean
  MilestoneKeys milestoneKeys(JdbcClient store) {
    return new MilestoneKeys(store);
  }

  /** Guards wait on connections of their own: see {@link Guards}. */
  @Bean
  GuardConnections guardConnections(DataSourceProperties properties) {
    var pool = properties.initializeDataSourceBuilder().type(HikariDataSource.class).build();
    pool.setPoolName("guards");
    pool.setMaximumPoolSize(GUARD_CONNECTIONS);
    pool.setMinimumIdle(1);
    return new GuardConnections(pool);
  }

  @Bean
  Guards guards(GuardConnections connections) {
    return new Guards(connections.pool());
  }

  /** Keeps the pool of the guards from being taken for the pool of the store. */
  record GuardConnections(HikariDataSource pool) implements AutoCloseable {
    @Override
    public void close() {
      pool.close();
    }
  }
}
