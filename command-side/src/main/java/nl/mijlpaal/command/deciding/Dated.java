package nl.mijlpaal.command.deciding;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A field with the days from which its values hold: the later effective day wins, and on one day
 * what was recorded later. Newest first and immutable, so the usual case shares all that was
 * before.
 */
public sealed interface Dated<T> {

  /** Nothing is known yet. */
  record Never<T>() implements Dated<T> {}

  record From<T>(LocalDate day, T value, Dated<T> earlier) implements Dated<T> {}

  static <T> Dated<T> never() {
    return new Never<>();
  }

  /** The same with one value more, recorded now. */
  default Dated<T> with(LocalDate day, T value) {
    var newer = new ArrayDeque<From<T>>();
    Dated<T> at = this;
    while (at instanceof From<T> from && from.day.isAfter(day)) {
      newer.push(from);
      at = from.earlier;
    }
    return on(new From<>(day, value, at), newer);
  }

  /** What stands on a day. */
  default Optional<T> on(LocalDate day) {
    return on(day, _ -> true);
  }

  /** The latest value up to a day that satisfies a condition. */
  default Optional<T> on(LocalDate day, Predicate<T> condition) {
    Dated<T> at = this;
    while (at instanceof From<T>(var from, var value, var earlier)) {
      if (!from.isAfter(day) && condition.test(value)) return Optional.of(value);
      at = earlier;
    }
    return Optional.empty();
  }

  /** The latest value of all that satisfies a condition. */
  default Optional<T> latest(Predicate<T> condition) {
    return on(LocalDate.MAX, condition);
  }

  default @Nullable T latest() {
    return this instanceof From<T>(_, var value, _) ? value : null;
  }

  /** The same with the latest value that satisfies the condition left out. */
  default Dated<T> without(Predicate<T> condition) {
    var newer = new ArrayDeque<From<T>>();
    Dated<T> at = this;
    while (at instanceof From<T> from) {
      if (condition.test(from.value)) return on(from.earlier, newer);
      newer.push(from);
      at = from.earlier;
    }
    return this;
  }

  /** A loop and no recursion: a milestone that is reported on for years has a long past. */
  private static <T> Dated<T> on(Dated<T> earlier, Iterable<From<T>> newer) {
    var at = earlier;
    for (var from : newer) at = new From<>(from.day, from.value, at);
    return at;
  }
}
