package nl.mijlpaal.standalone.demo;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Money. An amount is a need of a year only where the source says that the amount belongs to that
 * year; everywhere else it stays what the source wrote.
 */
final class Amounts {
  private static final Pattern SPENT_IN_A_YEAR =
      Pattern.compile("€ (\\d+) mln\\. .*\\bin (20\\d\\d) besteden\\b.*");

  static ImportRow with(ImportRow row, SourceRow source) {
    if (source.amount().isEmpty()) return row;
    var said = SPENT_IN_A_YEAR.matcher(source.title());
    var needs =
        said.find()
            ? String.format(
                Locale.ROOT, "%s: %d", said.group(2), Long.parseLong(said.group(1)) * 1_000_000)
            : "";
    return row.with("needs", needs).with("needsWords", source.amount());
  }

  private Amounts() {}
}
