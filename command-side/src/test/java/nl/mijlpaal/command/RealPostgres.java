package nl.mijlpaal.command;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/** One real PostgreSQL for all tests of this JVM, with as many empty databases as they ask for. */
public final class RealPostgres {
  private static final EmbeddedPostgres CLUSTER = start();
  private static final AtomicInteger DATABASES = new AtomicInteger();

  /** A database that nobody else uses, without tables. */
  public static String emptyDatabase() {
    var name = "test_" + DATABASES.incrementAndGet();
    try (var connection = CLUSTER.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return CLUSTER.getJdbcUrl("postgres", name);
  }

  /** A database that nobody else uses, with the tables of an event store and nothing in them. */
  public static String emptyTables() {
    var database = emptyDatabase();
    Flyway.configure()
        .dataSource(database, "postgres", "")
        .locations("classpath:db/command")
        .load()
        .migrate();
    return database;
  }

  /** A pool on an event store that has its tables and nothing in them. */
  public static HikariDataSource emptyStore() {
    var config = new HikariConfig();
    config.setJdbcUrl(emptyTables());
    config.setUsername("postgres");
    config.setMaximumPoolSize(20);
    config.setMinimumIdle(0);
    return new HikariDataSource(config);
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder()
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("max_connections", "200")
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RealPostgres() {}
}
