package nl.mijlpaal.command.remembering;

import java.util.List;
import nl.mijlpaal.contract.ledger.Entry;
import org.jspecify.annotations.Nullable;

/**
 * All that one request adds, as one whole: it is there entirely or not at all.
 *
 * @param answer written last, when the caller named its request
 */
public record Write(
    List<Entry> entries,
    List<NewText> texts,
    List<NewKey> keys,
    @Nullable OpenedEdition opened,
    @Nullable AnsweredRequest answer) {
  public Write {
    entries = List.copyOf(entries);
    texts = List.copyOf(texts);
    keys = List.copyOf(keys);
  }
}
