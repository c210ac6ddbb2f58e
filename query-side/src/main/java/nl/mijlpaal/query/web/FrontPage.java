package nl.mijlpaal.query.web;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.mijlpaal.contract.Kind;
import nl.mijlpaal.query.milestone.Standing;
import nl.mijlpaal.query.platform.Messages;
import nl.mijlpaal.query.portfolio.Counts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** The page as HTML: a pure function of what it shows and the language. */
final class FrontPage {
  private final Messages messages;
  private final Locale locale;
  private final NumberFormat numbers;

  FrontPage(Messages messages, Locale locale) {
    this.messages = messages;
    this.locale = locale;
    this.numbers = NumberFormat.getIntegerInstance(locale);
  }

  /** One roadmap in the table. */
  record Row(String name, Counts counts) {}

  /**
   * @param edition title of the newest edition; absent while there is none
   */
  String html(@Nullable String edition, List<Row> rows, LocalDate day, long position) {
    return """
    <!doctype html>
    <html lang="%s">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>%s</title>
    <link rel="stylesheet" href="/mijlpaal.css">
    </head>
    <body>
    <header><p>Mijlpaal</p></header>
    <main>
    <h1>%s</h1>
    %s
    </main>
    <footer><p>%s</p><p><a href="/v1/openapi.json">%s</a></p></footer>
    </body>
    </html>
    """
        .formatted(
            locale.getLanguage(),
            edition == null ? "Mijlpaal" : text(edition) + " · Mijlpaal",
            edition == null ? say("empty.title") : text(edition),
            edition == null ? "<p>" + say("empty.detail") + "</p>" : table(rows),
            say("stamp", day(day), numbers.format(position)),
            say("api"));
  }

  private String table(List<Row> rows) {
    return """
    <p>%s</p>
    <div class="wide" role="region" aria-labelledby="roadmaps" tabindex="0">
    <table>
    <caption id="roadmaps">%s</caption>
    <thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th>\
    <th scope="col">%s</th><th scope="col">%s</th></tr></thead>
    <tbody>
    %s
    </tbody>
    </table>
    </div>
    <p class="note">%s</p>\
    """
        .formatted(
            say("intro"),
            say("caption"),
            say("column.roadmap"),
            say("column.total"),
            say("column.ambitions"),
            say("column.achieved"),
            say("column.overdue"),
            rows.stream().map(this::row).collect(Collectors.joining("\n")),
            say("note"));
  }

  private String row(Row row) {
    var counts = row.counts();
    return "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>"
        .formatted(
            text(row.name()),
            numbers.format(counts.total()),
            numbers.format(counts.byKind().getOrDefault(Kind.AMBITION, 0)),
            numbers.format(counts.byStatus().getOrDefault(Standing.ACHIEVED, 0)),
            numbers.format(counts.overdue()));
  }

  private String say(String key, Object... facts) {
    return text(messages.say(key, locale, facts));
  }

  private String day(LocalDate day) {
    return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
  }

  private static String text(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
