package nl.mijlpaal.query.web.told;

import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Need;
import nl.mijlpaal.contract.Needs;
import nl.mijlpaal.query.web.frame.Phrases;

/** Money in words: what is needed, and over which years the source spreads it. */
record Amounts(Phrases phrases) {
  private static final Currency EURO = Currency.getInstance("EUR");

  String of(Needs needs) {
    return Stream.concat(
            needs.amounts().stream().map(this::of),
            Stream.ofNullable(needs.words()).map(words -> "‘" + words + "’"))
        .collect(Collectors.joining(", "));
  }

  private String of(Need need) {
    var sum = sum(need.euros());
    return switch (need.spread()) {
      case IN_YEAR -> phrases.say("need.IN_YEAR", sum, String.valueOf(need.year()));
      case EVERY_YEAR_FROM -> phrases.say("need.EVERY_YEAR_FROM", sum, String.valueOf(need.year()));
      case NOT_SPREAD -> phrases.say("need.NOT_SPREAD", sum);
    };
  }

  /** As it is written in the Netherlands, or in English with the same currency. */
  private String sum(long euros) {
    var country = phrases.locale().getLanguage().equals("nl") ? Locale.of("nl", "NL") : Locale.UK;
    var format = NumberFormat.getCurrencyInstance(country);
    format.setCurrency(EURO);
    format.setMaximumFractionDigits(0);
    return format.format(euros);
  }
}
