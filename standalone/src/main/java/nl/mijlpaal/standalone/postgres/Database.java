package nl.mijlpaal.standalone.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.mijlpaal.standalone.StartRefused;

/** A database and the role that owns and uses it; both bear names of our own choosing. */
public record Database(int port, String name, String role, String password) {

  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
  }

  /**
   * Makes role and database, unless they are there. The role may see who holds up the cluster, and
   * may ask for a checkpoint and a new WAL file, which erasing a text for good needs; it is no
   * superuser.
   */
  public void makeIn(PostgresCluster cluster) {
    try (Connection connection = cluster.superuser("postgres").connect()) {
      if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
        run(connection, "create role " + role + " login password '" + password + "'");
        run(connection, "grant pg_monitor, pg_checkpoint to " + role);
      }
      if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
        run(connection, "create database " + name + " owner " + role);
        try (Connection within = cluster.superuser(name).connect()) {
          run(within, "grant execute on function pg_switch_wal() to " + role);
        }
      }
    } catch (SQLException e) {
      throw new StartRefused("PostgreSQL could not make " + this + ": " + e.getMessage(), e);
    }
  }

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), role, password);
  }

  /** As Spring Boot's own properties. */
  public List<String> asProperties() {
    return List.of(
        "spring.datasource.url=" + url(),
        "spring.datasource.username=" + role,
        "spring.datasource.password=" + password);
  }

  @Override
  public String toString() {
    return name + " of " + role + " on port " + port;
  }

  private static boolean exists(Connection connection, String sql, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, name);
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
