package nl.mijlpaal.query.web.frame;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.target.TargetWords;
import nl.mijlpaal.query.consuming.Received;
import nl.mijlpaal.query.milestone.Happened;
import org.springframework.web.util.HtmlUtils;

/** Days, moments and numbers as they are written in a language. */
public record Spoken(Locale locale) {
  private static final Pattern BEFORE_NUMBER = Pattern.compile(" (?=\\d)");

  /** Such as 4 april 2025. */
  public String day(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
  }

  /** Such as 4 apr 2025, where there is little room. */
  public String shortDay(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("d MMM yyyy", locale));
  }

  /** Such as 4 apr 2025, januari 2026 or uiterlijk 6 okt 2025: as exactly as it is known. */
  public String brief(Effective effective) {
    return TargetWords.in(locale, Happened.at(effective));
  }

  /** Such as 4 april 2025 14:05, in Amsterdam. */
  public String moment(Instant moment) {
    return day(inAmsterdam(moment).toLocalDate()) + " " + time(moment);
  }

  /** Of 24 hours, in every language. */
  public String time(Instant moment) {
    return inAmsterdam(moment).format(DateTimeFormatter.ofPattern("HH:mm", locale));
  }

  /** A number stays with the word before it, such as Kamerstuk 31 125 and p. 12. */
  public String together(String text) {
    return BEFORE_NUMBER.matcher(text).replaceAll("\u00a0");
  }

  /** A text as HTML, in which a line may break behind a slash; all else in it stays text. */
  public String breakable(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8").replace("/", "/<wbr>");
  }

  public String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  private static ZonedDateTime inAmsterdam(Instant moment) {
    return moment.atZone(Received.CALENDAR);
  }
}
