package nl.mijlpaal.command.remembering;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that one request adds, as one whole: it is there entirely or not at all.
 *
 * @param reliedOn the editions that must be open still
 * @param answer written last, when the caller named its request
 */
record Write(
    List<Appended> entries,
    List<NewText> texts,
    List<NewKey> keys,
    @Nullable OpenedEdition opened,
    Set<Integer> reliedOn,
    @Nullable AnsweredRequest answer) {
  Write {
    entries = List.copyOf(entries);
    texts = List.copyOf(texts);
    keys = List.copyOf(keys);
    reliedOn = Set.copyOf(reliedOn);
  }
}
