package nl.mijlpaal.contract.target;

import java.time.LocalDate;

/**
 * One year's occurrence of a moment of the political calendar, such as the May recess of 2025.
 *
 * @param code lower case with hyphens: {@code meireces}, {@code zomerreces}, {@code prinsjesdag},
 *     {@code navo-top}
 * @param first first day, included
 * @param last last day, included
 * @param source where the days were read
 */
public record CalendarTerm(String code, int year, LocalDate first, LocalDate last, String source) {
  public CalendarTerm {
    if (first.isAfter(last) || first.getYear() != year) {
      throw new IllegalArgumentException("Impossible days for " + code + " " + year + ".");
    }
  }

  /** The canonical value of a target at this term, for example {@code meireces-2025}. */
  public String value() {
    return code + "-" + year;
  }
}
