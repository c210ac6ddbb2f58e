package nl.mijlpaal.query.web.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.contract.target.TargetWords;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.Standing;
import nl.mijlpaal.query.milestone.TargetView;
import nl.mijlpaal.query.web.frame.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * What a form would change if it were sent now, field by field.
 *
 * @param note what else is to be known before, such as that a later report goes on counting
 */
public record Consequence(List<Line> lines, @Nullable String note) {

  /**
   * A field with what stands there and what will.
   *
   * @param slip what lies between two moments
   */
  public record Line(String field, String from, String to, @Nullable String slip) {

    /** Whether it says again what stands there. */
    public boolean stays() {
      return from.equals(to);
    }
  }

  public Consequence {
    lines = List.copyOf(lines);
  }

  public static Consequence of(Entered entered, MilestoneView m, Phrases say) {
    return switch (entered.recording()) {
      case REPORT, CORRECTION -> reported(entered, m, say);
      case RESCHEDULING -> rescheduled(entered, m, say);
      default -> new Consequence(List.of(), null);
    };
  }

  public boolean changes() {
    return lines.stream().anyMatch(line -> !line.stays());
  }

  public boolean nothing() {
    return lines.isEmpty() && note == null;
  }

  private static Consequence reported(Entered entered, MilestoneView m, Phrases say) {
    var lines = new ArrayList<Line>();
    status(entered.value("status"))
        .map(status -> line("status", standing(m, say), say.word("status", status), null, say))
        .ifPresent(lines::add);
    entered
        .target("forecast")
        .map(t -> moved("forecast", m.forecast(), !m.forecastStated(), t, say))
        .ifPresent(lines::add);
    var about = entered.since("effective").map(Effective::day).orElse(null);
    var later = lines.isEmpty() ? null : later(m.lastReport(), about, say);
    var asked = later == null && moves(entered, m) ? say.say("recording.consequence.why") : null;
    return new Consequence(lines, later == null ? asked : later);
  }

  /** Whether it moves the forecast that counts: then a report says why, at that moment. */
  static boolean moves(Entered entered, MilestoneView m) {
    var now = m.forecast();
    var about = entered.since("effective").map(Effective::day).orElse(null);
    var overtaken = m.lastReport() != null && about != null && about.isBefore(m.lastReport());
    return entered.recording() == Recording.REPORT
        && now != null
        && !overtaken
        && entered.target("forecast").filter(t -> t.slipFrom(now.target()).moved()).isPresent();
  }

  private static Consequence rescheduled(Entered entered, MilestoneView m, Phrases say) {
    return new Consequence(
        entered.target("target").map(t -> moved("target", m.target(), false, t, say)).stream()
            .toList(),
        null);
  }

  /** A later day wins, whenever it was recorded. */
  private static @Nullable String later(
      @Nullable LocalDate last, @Nullable LocalDate about, Phrases say) {
    return last != null && about != null && about.isBefore(last)
        ? say.say("recording.consequence.later", say.spoken().day(last))
        : null;
  }

  private static Line moved(
      String field, @Nullable TargetView from, boolean planned, Target to, Phrases say) {
    return line(
        field,
        from == null
            ? say.say("unknown")
            : planned ? say.say("recording.consequence.unstated", from.text()) : from.text(),
        TargetWords.in(say.locale(), to),
        from == null ? null : TargetWords.slip(say.locale(), to.slipFrom(from.target())),
        say);
  }

  private static Line line(
      String field, String from, String to, @Nullable String slip, Phrases say) {
    return new Line(say.say("recording.part." + field), from, to, slip);
  }

  private static String standing(MilestoneView m, Phrases say) {
    if (m.status() != null) return say.word("status", m.status());
    return say.word("status", m.lastReport() == null ? Standing.NOT_STATED : Standing.UNRATED);
  }

  private static Optional<Status> status(@Nullable String typed) {
    for (var status : Status.values()) if (status.name().equals(typed)) return Optional.of(status);
    return Optional.empty();
  }
}
