package nl.mijlpaal.query.web.recording;

import java.time.LocalDate;
import java.util.Optional;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.query.web.frame.Phrases;

/**
 * What a day means to whoever fills in a form on it: nothing can have become true after it, and
 * what is yet to happen lies ahead of it.
 */
record Ahead(LocalDate today, Phrases say) {

  /** What is wrong with having become true then, in words; empty when it is over. */
  Optional<String> fault(Effective read) {
    if (!read.day().isAfter(today)) return Optional.empty();
    var begun = !first(read).isAfter(today);
    return Optional.of(
        say.say(
            begun ? "recording.fault.unfinished" : "recording.fault.future",
            say.spoken().day(today)));
  }

  /** A sentence with examples of moments, all of which are yet to come. */
  String examples(String sentence) {
    var year = today.getYear();
    return say.say(sentence, Integer.toString(year + 1), Integer.toString(year + 4));
  }

  private static LocalDate first(Effective read) {
    var last = read.day();
    return switch (read.known()) {
      case DAY, AT_LATEST -> last;
      case MONTH -> last.withDayOfMonth(1);
      case QUARTER -> last.minusMonths(2).withDayOfMonth(1);
      case YEAR -> last.withDayOfYear(1);
    };
  }
}
