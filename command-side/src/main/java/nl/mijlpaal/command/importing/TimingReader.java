package nl.mijlpaal.command.importing;

import java.util.Optional;
import nl.mijlpaal.command.answering.Fault.Sort;
import nl.mijlpaal.command.form.Limits;
import nl.mijlpaal.contract.target.CalendarTerms;
import nl.mijlpaal.contract.target.Parsed;
import nl.mijlpaal.contract.target.Precision;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.contract.target.TargetParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a target from its three fields. A canonical value has no words but those in their own
 * field; anything else is read as people write, and its text becomes the own words.
 */
final class TimingReader {
  private final CalendarTerms terms;
  private final TargetParser parser;

  TimingReader(CalendarTerms terms) {
    this.terms = terms;
    this.parser = new TargetParser(terms);
  }

  Timing read(Fields fields, Column value, Column qualifier, Column words) {
    var where = fields.oneOf(qualifier, fields.firm(qualifier, Limits.NAME), Words.QUALIFIER);
    var given = fields.firm(value, Limits.NAME);
    var moment = given.map(text -> moment(fields, value, text, where.over(null)));
    if (where.isGiven() && !given.isFilled()) fields.wrong(value, Sort.MISSING);
    return new Timing(moment, fields.cell(words, Limits.NAME));
  }

  private @Nullable Target moment(
      Fields fields, Column value, String text, @Nullable Qualifier qualifier) {
    var undated = Words.UNDATED.read(text);
    if (undated.isPresent())
      return qualifier == null || qualifier == Qualifier.IN
          ? undated(undated.get())
          : fields.wrong(value, Sort.INCONSISTENT);
    return canonical(text, qualifier == null ? Qualifier.IN : qualifier)
        .or(() -> qualifier == null ? written(text) : Optional.empty())
        .orElseGet(() -> fields.wrong(value, Sort.NOT_UNDERSTOOD));
  }

  private static Target undated(Precision precision) {
    return switch (precision) {
      case OPEN -> Target.open(null);
      case ONGOING -> Target.ongoing(null);
      case RECURRING -> Target.recurring(null);
      case UNKNOWN -> Target.unknown(null);
      case DAY, MONTH, QUARTER, HALF_YEAR, YEAR, PERIOD, TERM ->
          throw new IllegalArgumentException(precision + " has a date");
    };
  }

  private Optional<Target> canonical(String text, Qualifier qualifier) {
    try {
      return Optional.of(withDays(Target.of(text, qualifier, null)));
    } catch (IllegalArgumentException notCanonical) {
      return Optional.empty();
    }
  }

  private Target withDays(Target target) {
    var value = target.value();
    if (target.precision() != Precision.TERM || value == null) return target;
    var hyphen = value.lastIndexOf('-');
    return terms
        .find(value.substring(0, hyphen), Integer.parseInt(value.substring(hyphen + 1)))
        .map(term -> Target.at(term, target.qualifier(), null))
        .orElse(target);
  }

  Optional<Target> written(String text) {
    return switch (parser.parse(text)) {
      case Parsed.Understood(var target) -> Optional.of(target);
      case Parsed.NotUnderstood _ -> Optional.empty();
    };
  }
}
