package nl.mijlpaal.query.web.recording;

import java.util.Optional;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Effective.Known;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;

/** Reads when something became true from a moment as people write it, no more exactly than that. */
final class Since {

  /** Empty for what is no day, month, quarter or year, and for what leaves its end open. */
  static Optional<Effective> of(Target typed) {
    return typed.dueDay().flatMap(day -> known(typed).map(known -> new Effective(day, known)));
  }

  private static Optional<Known> known(Target typed) {
    if (typed.qualifier() == Qualifier.FROM) return Optional.empty();
    if (typed.qualifier() != Qualifier.IN) return Optional.of(Known.AT_LATEST);
    return switch (typed.precision()) {
      case DAY -> Optional.of(Known.DAY);
      case MONTH -> Optional.of(Known.MONTH);
      case QUARTER -> Optional.of(Known.QUARTER);
      case YEAR -> Optional.of(Known.YEAR);
      case HALF_YEAR, PERIOD, TERM, OPEN, ONGOING, RECURRING, UNKNOWN -> Optional.empty();
    };
  }

  private Since() {}
}
