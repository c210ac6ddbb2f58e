package nl.mijlpaal.command.form;

import static nl.mijlpaal.command.answering.Fault.field;

import java.util.List;
import java.util.Map;
import nl.mijlpaal.command.answering.Fault;
import nl.mijlpaal.command.answering.Fault.Sort;
import nl.mijlpaal.contract.target.CalendarTerms;
import nl.mijlpaal.contract.target.Parsed;
import nl.mijlpaal.contract.target.Precision;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.contract.target.TargetParser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a target as people write it, or in its parts. */
final class TargetReading implements Reading {
  private final CalendarTerms terms;
  private final TargetParser parser;
  private final FormBinder parts;

  TargetReading(CalendarTerms terms, Constraints constraints) {
    this.terms = terms;
    this.parser = new TargetParser(terms);
    this.parts = new FormBinder(constraints, Map.of());
  }

  @Override
  public @Nullable Target read(JsonNode node, String path, List<Fault> faults) {
    if (node.isObject()) {
      var read = (TargetParts) parts.read(TargetParts.class, node, path, faults);
      return read == null ? null : target(read, path, faults);
    }
    var words = Scalars.text(node, path, faults);
    if (words == null) return null;
    if (words.length() > Limits.NAME)
      return Scalars.missing(faults, field(path, Sort.TOO_LONG, Limits.NAME));
    return switch (parser.parse(words)) {
      case Parsed.Understood(var target) -> target;
      case Parsed.NotUnderstood _ -> Scalars.missing(faults, field(path, Sort.NOT_UNDERSTOOD));
    };
  }

  private @Nullable Target target(TargetParts parts, String path, List<Fault> faults) {
    var precision = parts.precision();
    var value = parts.value();
    if (value == null) {
      var undated = undated(parts);
      return undated != null
          ? undated
          : Scalars.missing(faults, field(Paths.of(path, "value"), Sort.MISSING));
    }
    try {
      var target = withDays(Target.of(value, parts.qualifierOrIn(), parts.words()));
      if (precision == null || precision == target.precision()) return target;
      return Scalars.missing(faults, field(path, Sort.INCONSISTENT));
    } catch (IllegalArgumentException e) {
      return Scalars.missing(faults, field(Paths.of(path, "value"), Sort.NOT_UNDERSTOOD));
    }
  }

  private static @Nullable Target undated(TargetParts parts) {
    if (parts.qualifier() != null) return null;
    return switch (parts.precision()) {
      case OPEN -> Target.open(parts.words());
      case ONGOING -> Target.ongoing(parts.words());
      case RECURRING -> Target.recurring(parts.words());
      case UNKNOWN -> Target.unknown(parts.words());
      case DAY, MONTH, QUARTER, HALF_YEAR, YEAR, PERIOD, TERM -> null;
      case null -> null;
    };
  }

  private Target withDays(Target target) {
    var value = target.value();
    if (target.precision() != Precision.TERM || value == null) return target;
    var hyphen = value.lastIndexOf('-');
    return terms
        .find(value.substring(0, hyphen), Integer.parseInt(value.substring(hyphen + 1)))
        .map(term -> Target.at(term, target.qualifier(), target.words()))
        .orElse(target);
  }
}
