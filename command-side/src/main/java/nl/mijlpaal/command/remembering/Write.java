package nl.mijlpaal.command.remembering;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one request adds, as one whole: it is there entirely or not at all.
 *
 * @param answer written last, when the caller named its request
 */
record Write(
    List<Appended> entries,
    List<NewText> texts,
    List<NewKey> keys,
    @Nullable OpenedEdition opened,
    @Nullable AnsweredRequest answer) {
  Write {
    entries = List.copyOf(entries);
    texts = List.copyOf(texts);
    keys = List.copyOf(keys);
  }
}
