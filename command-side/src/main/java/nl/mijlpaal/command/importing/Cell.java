package nl.mijlpaal.command.importing;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a field of a row asks: leave it (empty), clear it ({@code -}), or make it this. */
sealed interface Cell<T> {

  record Leave<T>() implements Cell<T> {}

  record Clear<T>() implements Cell<T> {}

  record Given<T>(T value) implements Cell<T> {}

  static <T> Cell<T> leave() {
    return new Leave<>();
  }

  /** What stands after it, when {@code before} stood. */
  default @Nullable T over(@Nullable T before) {
    return switch (this) {
      case Leave<T> _ -> before;
      case Clear<T> _ -> null;
      case Given<T>(var value) -> value;
    };
  }

  default boolean isFilled() {
    return !(this instanceof Leave<T>);
  }

  default boolean isGiven() {
    return this instanceof Given<T>;
  }

  default <U> Cell<U> map(Function<T, @Nullable U> reading) {
    return switch (this) {
      case Leave<T> _ -> new Leave<>();
      case Clear<T> _ -> new Clear<>();
      case Given<T>(var value) -> {
        var read = reading.apply(value);
        yield read == null ? new Leave<>() : new Given<>(read);
      }
    };
  }
}
