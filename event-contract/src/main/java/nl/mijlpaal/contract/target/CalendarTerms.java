package nl.mijlpaal.contract.target;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The calendar terms whose days are known, each with its source. */
public record CalendarTerms(List<CalendarTerm> terms) {
  private static final String RESOURCE = "calendar-terms.csv";

  public CalendarTerms {
    terms = List.copyOf(terms);
  }

  /** The terms that come with the contract. */
  public static CalendarTerms standard() {
    return Standard.TERMS;
  }

  public Optional<CalendarTerm> find(String code, int year) {
    return terms.stream().filter(t -> t.code().equals(code) && t.year() == year).findFirst();
  }

  private static CalendarTerms read() {
    var resource =
        Objects.requireNonNull(CalendarTerms.class.getResourceAsStream(RESOURCE), RESOURCE);
    try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return new CalendarTerms(lines.lines().skip(1).map(CalendarTerms::term).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The source comes last and may hold commas itself. */
  private static CalendarTerm term(String line) {
    List<String> cells = List.of(line.split(",", 5));
    return new CalendarTerm(
        cells.get(0),
        Integer.parseInt(cells.get(1)),
        LocalDate.parse(cells.get(2)),
        LocalDate.parse(cells.get(3)),
        cells.get(4));
  }

  private static final class Standard {
    static final CalendarTerms TERMS = read();
  }
}
