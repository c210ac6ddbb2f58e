package nl.mijlpaal.query.milestone;

import java.util.UUID;
import nl.mijlpaal.contract.TextRef;
import nl.mijlpaal.query.texts.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A typed text as it is shown.
 *
 * @param text absent while it is not fetched, and for ever once it is erased
 */
public record TypedView(UUID id, State state, @Nullable String text) {

  /** What there is to show. */
  public enum State {
    KNOWN,
    AWAITED,
    ERASED,
    DISPUTED
  }

  public static TypedView of(TextRef ref, @Nullable Typed typed) {
    return switch (typed) {
      case Typed.Known known -> new TypedView(ref.id(), State.KNOWN, known.text());
      case Typed.Erased _ -> new TypedView(ref.id(), State.ERASED, null);
      case Typed.Disputed _ -> new TypedView(ref.id(), State.DISPUTED, null);
      case Typed.Awaited _ -> new TypedView(ref.id(), State.AWAITED, null);
      case null -> new TypedView(ref.id(), State.AWAITED, null);
    };
  }
}
