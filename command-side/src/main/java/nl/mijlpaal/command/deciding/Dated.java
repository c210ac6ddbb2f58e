package nl.mijlpaal.command.deciding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * A field with the days from which its values hold: the later effective day wins, and on one day
 * what was recorded later. Immutable; one value more shares all that was there, and takes about as
 * long on a long past as on a short one.
 *
 * @param days what was recorded about each day, the oldest first
 */
public record Dated<T>(TreePMap<LocalDate, TreePVector<T>> days) {

  /** Nothing is known yet. */
  public static <T> Dated<T> never() {
    return new Dated<>(TreePMap.empty());
  }

  /** The same with one value more, recorded now. */
  public Dated<T> with(LocalDate day, T value) {
    return new Dated<>(days.plus(day, said(day).plus(value)));
  }

  /** The same without a value of that day; of equal ones, the one recorded last. */
  public Dated<T> without(LocalDate day, T value) {
    var at = said(day).lastIndexOf(value);
    if (at < 0) return this;
    var left = said(day).minus(at);
    return new Dated<>(left.isEmpty() ? days.minus(day) : days.plus(day, left));
  }

  /** The same with another value in the place of one of that day. */
  public Dated<T> replacing(LocalDate day, T value, T other) {
    var at = said(day).lastIndexOf(value);
    return at < 0 ? this : new Dated<>(days.plus(day, said(day).minus(at).plus(at, other)));
  }

  /** What stands on a day. */
  public Optional<T> on(LocalDate day) {
    var from = days.floorEntry(day);
    return from == null ? Optional.empty() : Optional.of(from.getValue().getLast());
  }

  /** The latest value up to a day that satisfies a condition; what is looked over, is paid for. */
  public Optional<T> on(LocalDate day, Predicate<T> condition) {
    for (var from = days.floorEntry(day); from != null; from = days.lowerEntry(from.getKey()))
      for (var value : from.getValue().reversed())
        if (condition.test(value)) return Optional.of(value);
    return Optional.empty();
  }

  /** What holds from the latest day on. */
  public @Nullable T latest() {
    return days.isEmpty() ? null : days.lastEntry().getValue().getLast();
  }

  /** What was recorded about a day, the oldest first. */
  public List<T> about(LocalDate day) {
    return said(day);
  }

  private TreePVector<T> said(LocalDate day) {
    return days.getOrDefault(day, TreePVector.empty());
  }
}
