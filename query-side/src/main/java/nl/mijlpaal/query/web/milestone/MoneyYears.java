package nl.mijlpaal.query.web.milestone;

import java.text.NumberFormat;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import nl.mijlpaal.contract.Need;
import nl.mijlpaal.contract.Needs;
import nl.mijlpaal.query.web.frame.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * What is needed, as a column for each year that the source names, and one for what it does not
 * spread over years: never divided, never nought.
 *
 * @param words the amount in the source's own words
 */
record MoneyYears(List<Column> columns, @Nullable String words) {

  record Column(String head, String amount) {}

  MoneyYears {
    columns = List.copyOf(columns);
  }

  static MoneyYears of(Needs needs, Phrases say) {
    var euros = euros(say.locale());
    return new MoneyYears(
        needs.amounts().stream()
            .sorted(
                Comparator.comparing(Need::spread)
                    .thenComparingInt(need -> need.year() == null ? 0 : need.year()))
            .map(need -> new Column(head(need, say), euros.format(need.euros())))
            .toList(),
        needs.words());
  }

  public boolean known() {
    return !columns.isEmpty() || words != null;
  }

  private static String head(Need need, Phrases say) {
    var year = String.valueOf(need.year());
    return switch (need.spread()) {
      case IN_YEAR -> year;
      case EVERY_YEAR_FROM -> say.say("milestone.money.every-year-from", year);
      case NOT_SPREAD -> say.say("milestone.money.not-spread");
    };
  }

  /** As it is written in the Netherlands, or in English with the same currency. */
  private static NumberFormat euros(Locale locale) {
    var format =
        NumberFormat.getCurrencyInstance(
            locale.getLanguage().equals("nl") ? Locale.of("nl", "NL") : Locale.UK);
    format.setCurrency(Currency.getInstance("EUR"));
    format.setMaximumFractionDigits(0);
    return format;
  }
}
