package nl.mijlpaal.command.importing;

import java.util.Objects;
import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * What a row says about when.
 *
 * @param moment read from its field; with own words when it was written the way people write
 * @param words the own words, in a field of their own
 */
record Timing(Cell<Target> moment, Cell<String> words) {

  boolean isFilled() {
    return moment.isFilled() || words.isFilled();
  }

  /** What stands after it; the same object where nothing differs. Null when there is no moment. */
  @Nullable Target over(@Nullable Target before) {
    return switch (moment) {
      case Cell.Given<Target>(var given) when before != null && sameMoment(given, before) ->
          worded(before);
      case Cell.Given<Target>(var given) ->
          words.isFilled() ? given.withWords(words.over(null)) : given;
      case Cell.Leave<Target> _, Cell.Clear<Target> _ -> before == null ? null : worded(before);
    };
  }

  private Target worded(Target before) {
    var after = before.withWords(words.over(before.words()));
    return after.equals(before) ? before : after;
  }

  /** The days of a calendar term are no part of it: they follow from the term. */
  static boolean sameMoment(Target one, Target other) {
    return one.precision() == other.precision()
        && one.qualifier() == other.qualifier()
        && Objects.equals(one.value(), other.value());
  }
}
