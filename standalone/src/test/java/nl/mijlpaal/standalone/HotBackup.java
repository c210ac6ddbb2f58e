package nl.mijlpaal.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.mijlpaal.standalone.postgres.Database;

/**
 * A physical backup of the event store while it is written to, step by step as {@code
 * pg_basebackup} does it; that program is not among those that come along.
 */
record HotBackup(Path cluster) {
  private static final String WAL = "pg_wal";

  /**
   * Takes it.
   *
   * @param justBefore run when all but the log is copied: what is done by then is in the backup
   */
  static HotBackup of(Parts parts, Path to, Runnable justBefore) throws IOException, SQLException {
    Path from = parts.data().resolve(DataDirectory.EVENT_STORE).resolve("data");
    Path copy = Files.createDirectories(to).resolve("data");
    var superuser =
        new Database(
            parts.ports().eventStore(),
            "postgres",
            "postgres",
            parts.secrets().eventStoreSuperuser());
    try (Connection connection = superuser.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("select pg_backup_start('rehearsal', true)");
      LiveCopy.of(from, copy, file -> !file.startsWith("postmaster") && !file.startsWith(WAL));
      justBefore.run();
      try (ResultSet row = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
        row.next();
        Files.writeString(copy.resolve("backup_label"), row.getString(1));
      }
      LiveCopy.of(from, copy, file -> file.startsWith(WAL));
    }
    return new HotBackup(to);
  }

  /** Puts it in the place of the event store, which stands still. */
  void restoreTo(Path directory) throws IOException {
    Path cluster = directory.resolve(DataDirectory.EVENT_STORE);
    Files.move(cluster, cluster.resolveSibling("event-store-lost"));
    Files.move(this.cluster, cluster);
  }
}
