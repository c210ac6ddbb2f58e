package nl.mijlpaal.command.texts;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of texts, read. */
@Component
final class TextTable {
  private final JdbcClient store;

  TextTable(JdbcClient store) {
    this.store = store;
  }

  /** Those that exist; the others were erased, or never were. */
  List<StoredText> find(List<UUID> ids) {
    return store
        .sql("select id, salt, text from text where id = any(?) order by id")
        .param(ids.toArray(UUID[]::new))
        .query((row, _) ->
            new StoredText(
                row.getObject("id", UUID.class), row.getBytes("salt"), row.getString("text")))
        .list();
  }

  /**
   * A text with what its commitment was made with.
   *
   * @param salt in base64
   */
  record StoredText(UUID id, byte[] salt, String text) {}
}
