package nl.mijlpaal.command.remembering;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;

/** What is written in the transaction of the events, after them; the answer comes last. */
final class BesideEvents {

  static void insert(Connection connection, Write write) throws SQLException {
    if (!write.texts().isEmpty()) insertTexts(connection, write);
    if (!write.keys().isEmpty()) insertKeys(connection, write);
    var opened = write.opened();
    if (opened != null) insertOpened(connection, opened);
    var answer = write.answer();
    if (answer != null) insertAnswer(connection, answer);
  }

  private static void insertTexts(Connection connection, Write write) throws SQLException {
    try (var statement =
        connection.prepareStatement("insert into text (id, salt, text) values (?, ?, ?)")) {
      for (var text : write.texts()) {
        statement.setObject(1, text.id());
        statement.setBytes(2, text.salt());
        statement.setString(3, text.text());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static void insertKeys(Connection connection, Write write) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "insert into milestone_key (key, milestone_id) values (?, ?)")) {
      for (var key : write.keys()) {
        statement.setString(1, key.key());
        statement.setObject(2, key.milestone());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static void insertOpened(Connection connection, OpenedEdition opened)
      throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "insert into edition_state (edition, state) values (?, 'OPEN')")) {
      statement.setInt(1, opened.edition());
      statement.executeUpdate();
    }
  }

  private static void insertAnswer(Connection connection, AnsweredRequest answer)
      throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            insert into answered_request (caller, key, hmac, status, location, changed, revisions)
            values (?, ?, ?, ?, ?, ?, ?)
            """)) {
      statement.setString(1, answer.caller());
      statement.setString(2, answer.key());
      statement.setBytes(3, answer.hmac());
      statement.setInt(4, answer.status());
      statement.setString(5, answer.location());
      statement.setBoolean(6, answer.changed());
      statement.setString(
          7, answer.revisions().stream().map(Revision::toString).collect(Collectors.joining(" ")));
      statement.executeUpdate();
    }
  }

  private BesideEvents() {}
}
