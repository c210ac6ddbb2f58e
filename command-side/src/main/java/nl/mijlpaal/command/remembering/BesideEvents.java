package nl.mijlpaal.command.remembering;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is written in the transaction of the events, after them; the answer comes last. */
final class BesideEvents {

  static void insert(Connection connection, Write write) throws SQLException {
    if (!write.texts().isEmpty()) insertTexts(connection, write.texts());
    if (!write.keys().isEmpty()) insertKeys(connection, write.keys());
    var opened = write.opened();
    if (opened != null) insertOpened(connection, opened);
    var answer = write.answer();
    if (answer != null) insertAnswer(connection, answer);
  }

  private static void insertTexts(Connection connection, List<NewText> texts) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "insert into text (id, salt, text)"
                + " select * from unnest(?::uuid[], ?::bytea[], ?::text[])")) {
      statement.setArray(1, array(connection, "uuid", texts.stream().map(NewText::id)));
      statement.setArray(2, bytes(connection, texts.stream().map(NewText::salt)));
      statement.setArray(3, array(connection, "text", texts.stream().map(NewText::text)));
      statement.executeUpdate();
    }
  }

  private static void insertKeys(Connection connection, List<NewKey> keys) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "insert into milestone_key (key, milestone_id)"
                + " select * from unnest(?::text[], ?::uuid[])")) {
      statement.setArray(1, array(connection, "text", keys.stream().map(NewKey::key)));
      statement.setArray(2, array(connection, "uuid", keys.stream().map(NewKey::milestone)));
      statement.executeUpdate();
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

  private static Array array(Connection connection, String type, Stream<?> values)
      throws SQLException {
    return connection.createArrayOf(type, values.toArray());
  }

  private static Array bytes(Connection connection, Stream<byte[]> values) throws SQLException {
    return connection.createArrayOf("bytea", values.toArray(byte[][]::new));
  }

  private BesideEvents() {}
}
