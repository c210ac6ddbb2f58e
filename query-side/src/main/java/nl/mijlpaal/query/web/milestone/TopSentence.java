package nl.mijlpaal.query.web.milestone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mijlpaal.contract.target.Precision;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.SlipView;
import nl.mijlpaal.query.milestone.Standing;
import nl.mijlpaal.query.milestone.TargetView;
import nl.mijlpaal.query.web.frame.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * All that matters of a milestone in one line, always with the yardstick it is held against:
 * "Bereikt · 27 februari 2026 · oorspronkelijk 2025, 58 dagen later".
 *
 * @param word how it stands
 */
record TopSentence(Standing standing, String word, List<Part> parts) {

  /**
   * A piece between two dots.
   *
   * @param alarming whether it says that something is past its day
   */
  record Part(String text, boolean alarming) {}

  TopSentence {
    parts = List.copyOf(parts);
  }

  static TopSentence of(MilestoneView m, Dates dates, Phrases say) {
    var standing = m.standing();
    var parts =
        switch (standing) {
          case ACHIEVED -> achieved(m, dates, say);
          case DROPPED -> dropped(m, dates, say);
          case ON_TRACK, AT_RISK, OFF_TRACK, UNRATED, NOT_STATED -> open(m, dates, say);
        };
    return new TopSentence(standing, say.capital(say.word("status", standing)), parts);
  }

  String text() {
    return Stream.concat(Stream.of(word), parts.stream().map(Part::text))
        .collect(Collectors.joining(" · "));
  }

  private static List<Part> achieved(MilestoneView m, Dates dates, Phrases say) {
    var day = calm(Objects.requireNonNull(dates.ended()));
    var original = m.original();
    if (original == null) return List.of(day, hidden(say));
    var slip = m.slip();
    if (slip == null || slip.days() == null)
      return List.of(day, calm(say.say("milestone.top.originally", bare(original))));
    return List.of(day, calm(against(original, slip, slip.days(), say)));
  }

  private static String against(TargetView original, SlipView slip, int days, Phrases say) {
    return days > 0
        ? say.say("milestone.top.originally-slip", bare(original), slip.text())
        : say.say("milestone.top.in-time", bare(original));
  }

  private static List<Part> dropped(MilestoneView m, Dates dates, Phrases say) {
    var day = calm(Objects.requireNonNull(dates.ended()));
    var original = m.original();
    return original == null
        ? List.of(day, hidden(say))
        : List.of(day, calm(say.say("milestone.top.originally", bare(original))));
  }

  private static List<Part> open(MilestoneView m, Dates dates, Phrases say) {
    var parts = new ArrayList<Part>();
    var target = m.target();
    var due = target == null || !Boolean.TRUE.equals(m.overdue()) ? null : target.dueDay();
    if (due != null)
      parts.add(new Part(say.say("milestone.top.overdue", say.spoken().day(due)), true));
    if (due == null || m.forecastStated() || !isThatDay(m.forecast(), due))
      parts.add(expected(m, say));
    originally(m, say, parts);
    if (m.stale() && dates.lastReport() != null)
      parts.add(calm(say.say("milestone.top.last-report", dates.lastReport())));
    return parts;
  }

  /** Whether it says no more than that day. */
  private static boolean isThatDay(@Nullable TargetView target, LocalDate day) {
    return target != null && target.precision() == Precision.DAY && day.equals(target.first());
  }

  private static Part expected(MilestoneView m, Phrases say) {
    var forecast = m.forecast();
    if (forecast == null) return hidden(say);
    if (forecast.value() == null) return calm(say.say("milestone.top.undated", forecast.text()));
    return calm(
        say.say(
            m.forecastStated() ? "milestone.top.expected" : "milestone.top.planned",
            forecast.text()));
  }

  private static void originally(MilestoneView m, Phrases say, List<Part> parts) {
    var original = m.original();
    var slip = m.slip();
    if (original != null && slip != null && slip.sort() != SlipView.Sort.NONE)
      parts.add(calm(say.say("milestone.top.originally-slip", bare(original), slip.text())));
  }

  private static Part hidden(Phrases say) {
    return calm(say.say("milestone.top.hidden"));
  }

  private static Part calm(String text) {
    return new Part(text, false);
  }

  /** A year alone stands without its preposition. */
  private static String bare(TargetView target) {
    var value = target.value();
    return value != null
            && target.precision() == Precision.YEAR
            && target.qualifier() == Qualifier.IN
        ? value
        : target.text();
  }
}
