package nl.mijlpaal.contract.target;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * Compares two targets by the window in which each falls due. That is its period; with {@code
 * BEFORE} it is the one day before it, so that "before the third quarter" to "second quarter" moves
 * nothing, while "before 2026" to "before the second quarter of 2026" does.
 */
final class Slips {
  private Slips() {}

  static Slip between(Target old, Target now) {
    if (Objects.equals(old.value(), now.value())
        && old.precision() == now.precision()
        && old.qualifier() == now.qualifier()) {
      return new Slip.None();
    }
    Optional<Span> before = window(old);
    Optional<Span> after = window(now);
    if (before.isEmpty() || after.isEmpty()) {
      return new Slip.NotComparable();
    }
    return between(before.get(), after.get());
  }

  private static Slip between(Span old, Span now) {
    boolean narrower = old.contains(now);
    boolean wider = now.contains(old);
    int unit = narrower && wider ? now.unit().compareTo(old.unit()) : 0;
    if (narrower && (!wider || unit < 0)) {
      return new Slip.Refinement();
    }
    if (wider && (!narrower || unit > 0)) {
      return new Slip.Coarsening();
    }
    int days = Math.toIntExact(ChronoUnit.DAYS.between(old.last(), now.last()));
    return new Slip.Days(days, Span.coarser(old.unit(), now.unit()));
  }

  private static Optional<Span> window(Target target) {
    return target.dueDay().map(due -> window(target, due));
  }

  private static Span window(Target target, LocalDate due) {
    LocalDate first = target.first();
    LocalDate begin = target.qualifier() == Qualifier.BEFORE || first == null ? due : first;
    return new Span(target.precision(), unit(target), begin, due);
  }

  /** The days of a calendar term are known as days. */
  private static Precision unit(Target target) {
    String value = target.value();
    return value == null || target.precision() == Precision.TERM
        ? Precision.DAY
        : Span.of(value).unit();
  }
}
