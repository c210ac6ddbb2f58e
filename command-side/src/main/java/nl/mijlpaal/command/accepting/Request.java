package nl.mijlpaal.command.accepting;

import java.util.List;
import nl.mijlpaal.command.deciding.Actor;
import nl.mijlpaal.command.remembering.NewText;
import nl.mijlpaal.command.remembering.Revision;
import nl.mijlpaal.contract.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * What one caller asks at once: all of its commands are accepted, or none is.
 *
 * @param commands of the sealed command families
 * @param texts what was typed, referred to by the commands or the metadata
 * @param expected the revision that the caller decided on (If-Match)
 * @param name the caller's name for the request (Idempotency-Key)
 */
public record Request(
    Actor actor,
    List<? extends Object> commands,
    Metadata metadata,
    List<NewText> texts,
    @Nullable Revision expected,
    @Nullable RequestName name) {
  public Request {
    commands = List.copyOf(commands);
    texts = List.copyOf(texts);
  }
}
