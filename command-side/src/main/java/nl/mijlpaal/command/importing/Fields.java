package nl.mijlpaal.command.importing;

import static nl.mijlpaal.command.answering.Fault.field;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.mijlpaal.command.answering.Fault;
import nl.mijlpaal.command.answering.Fault.Sort;
import nl.mijlpaal.command.form.Limits;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;

/** The fields of one row, read one by one; what is wrong with any of them is collected. */
final class Fields {
  private static final String CLEAR = "-";

  /**
   * An apostrophe in front keeps a spreadsheet from seeing a formula, and a hyphen from clearing.
   */
  private static final Pattern PROTECTED = Pattern.compile("(?s)'+[=+\\-@].*");

  /** As ISO writes it, and as a Dutch spreadsheet makes of it. */
  private static final List<DateTimeFormatter> DAYS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT));

  private final Row row;
  private final List<Fault> faults;

  Fields(Row row) {
    this.row = row;
    this.faults = new ArrayList<>(row.faults());
    row.cells().forEach(this::checkCharacters);
  }

  List<Fault> faults() {
    return faults;
  }

  /** A field that may be cleared. */
  Cell<String> cell(Column column, int longest) {
    var text = row.cells().get(column);
    if (text == null) return Cell.leave();
    if (text.equals(CLEAR)) return new Cell.Clear<>();
    var plain = PROTECTED.matcher(text).matches() ? text.substring(1) : text;
    if (plain.length() > longest) faults.add(field(column.toString(), Sort.TOO_LONG, longest));
    else if (longest <= Limits.LINE && plain.lines().count() > 1)
      faults.add(field(column.toString(), Sort.NOT_ONE_LINE));
    else return new Cell.Given<>(plain);
    return Cell.leave();
  }

  /** A field that is filled or left, never cleared. */
  Cell<String> firm(Column column, int longest) {
    var cell = cell(column, longest);
    if (!(cell instanceof Cell.Clear<String>)) return cell;
    faults.add(field(column.toString(), Sort.BLANK));
    return Cell.leave();
  }

  /** What is told once and stands nowhere yet, so that clearing it is leaving it. */
  @Nullable String told(Column column, int longest) {
    return cell(column, longest).over(null);
  }

  <T> @Nullable T oneOf(Column column, Words<T> words) {
    return oneOf(column, cell(column, Limits.NAME), words).over(null);
  }

  <T> Cell<T> oneOf(Column column, Cell<String> cell, Words<T> words) {
    return cell.map(text ->
        words.read(text).orElseGet(() -> wrong(column, Sort.NOT_ONE_OF, words.all().toArray())));
  }

  /** A field with a reading that gives null for what it cannot read. */
  <T> Cell<T> read(Column column, Cell<String> cell, Function<String, @Nullable T> reading) {
    return cell.map(text -> {
      var value = reading.apply(text);
      return value == null ? wrong(column, Sort.MALFORMED) : value;
    });
  }

  @Nullable Long number(Column column, Function<String, @Nullable Long> reading) {
    return firm(column, Limits.NAME)
        .<Long>map(text -> {
          var number = reading.apply(text);
          return number == null ? wrong(column, Sort.NOT_A_NUMBER) : number;
        })
        .over(null);
  }

  /** A day, or what people write for one: no more exactly than that. */
  @Nullable Effective since(Column column, Function<String, Optional<Target>> written) {
    return firm(column, Limits.NAME)
        .<Effective>map(text -> {
          var since =
              day(text).map(Effective::on).or(() -> written.apply(text).flatMap(Effective::since));
          return since.isPresent() ? inRange(column, since.get()) : wrong(column, Sort.NOT_A_DAY);
        })
        .over(null);
  }

  private static Optional<LocalDate> day(String text) {
    for (var form : DAYS) {
      try {
        return Optional.of(LocalDate.parse(text, form));
      } catch (DateTimeParseException notThisForm) {
        // The next may read it.
      }
    }
    return Optional.empty();
  }

  private @Nullable Effective inRange(Column column, Effective since) {
    var year = since.day().getYear();
    return year >= Limits.FIRST_YEAR && year <= Limits.LAST_YEAR
        ? since
        : wrong(
            column, Sort.OUT_OF_RANGE, Limits.FIRST_YEAR + "-01-01", Limits.LAST_YEAR + "-12-31");
  }

  @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
  <T> @Nullable T wrong(Column column, Sort sort, Object... facts) {
    faults.add(field(column.toString(), sort, facts));
    return null;
  }

  /** PostgreSQL keeps no NUL, and a control character is no text. */
  private void checkCharacters(Column column, String text) {
    var odd =
        text.codePoints()
            .anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    if (odd) wrong(column, Sort.UNREADABLE_CHARACTER);
  }
}
