package nl.mijlpaal.command.texts;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of texts, read. */
@Component
public final class TextTable {
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

  /** The words alone of those that exist, by id. */
  public Map<UUID, String> words(Collection<UUID> ids) {
    var words = new HashMap<UUID, String>();
    if (!ids.isEmpty()) find(List.copyOf(ids)).forEach(text -> words.put(text.id(), text.text()));
    return words;
  }

  /**
   * A text with what its commitment was made with.
   *
   * @param salt in base64
   */
  record StoredText(UUID id, byte[] salt, String text) {}
}
