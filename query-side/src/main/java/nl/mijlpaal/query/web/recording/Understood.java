package nl.mijlpaal.query.web.recording;

import java.time.LocalDate;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.target.CalendarTerms;
import nl.mijlpaal.contract.target.Parsed;
import nl.mijlpaal.contract.target.Precision;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.contract.target.TargetParser;
import nl.mijlpaal.contract.target.TargetWords;
import nl.mijlpaal.query.web.frame.Phrases;
import nl.mijlpaal.query.web.told.Days;
import org.jspecify.annotations.Nullable;

/**
 * How a moment that somebody types was read, shown back before it is saved.
 *
 * @param sort what there is to say of it
 * @param sentence all of it in words
 */
public record Understood(Sort sort, String sentence) {
  private static final TargetParser PARSER = new TargetParser(CalendarTerms.standard());

  /** Nothing typed yet, a moment, or nothing that can be taken for one. */
  public enum Sort {
    NOTHING,
    MOMENT,
    UNREADABLE
  }

  public boolean unreadable() {
    return sort == Sort.UNREADABLE;
  }

  /**
   * How a moment is read at which something is expected.
   *
   * @param today what is past by then is told to be
   */
  public static Understood of(@Nullable String typed, LocalDate today, Phrases say) {
    var ahead = new Ahead(today, say);
    if (typed == null || typed.isBlank())
      return new Understood(Sort.NOTHING, ahead.examples("recording.moment.examples"));
    return switch (PARSER.parse(typed)) {
      case Parsed.Understood(var target) ->
          new Understood(Sort.MOMENT, sentence(target, today, say));
      case Parsed.NotUnderstood _ ->
          new Understood(Sort.UNREADABLE, ahead.examples("recording.fault.moment"));
    };
  }

  /** The same of when something became true, which cannot be after today. */
  public static Understood since(@Nullable String typed, LocalDate today, Phrases say) {
    if (typed == null || typed.isBlank())
      return new Understood(Sort.NOTHING, say.say("recording.since.examples"));
    return PARSER.parse(typed) instanceof Parsed.Understood(var target)
        ? Effective.since(target).map(day -> since(day, today, say)).orElseGet(() -> unread(say))
        : unread(say);
  }

  private static Understood since(Effective day, LocalDate today, Phrases say) {
    var read = say.say("recording.since.read", new Days(say).of(day));
    return new Ahead(today, say)
        .fault(day)
        .map(fault -> new Understood(Sort.UNREADABLE, read + " " + fault))
        .orElseGet(() -> new Understood(Sort.MOMENT, read));
  }

  private static Understood unread(Phrases say) {
    return new Understood(Sort.UNREADABLE, say.say("recording.fault.since"));
  }

  private static String sentence(Target target, LocalDate today, Phrases say) {
    var read = sentence(target, say);
    return target.dueDay().filter(due -> due.isBefore(today)).isPresent()
        ? say.say("recording.moment.past", read)
        : read;
  }

  private static String sentence(Target target, Phrases say) {
    var words = TargetWords.in(say.locale(), target);
    var due = target.dueDay().map(say.spoken()::day);
    if (target.precision() == Precision.DAY
        && target.qualifier() == Qualifier.IN
        && due.isPresent()) return say.say("recording.since.read", due.get());
    if (due.isPresent()) return say.say("recording.moment.due", words, due.get());
    return target.value() == null
        ? say.say("recording.moment.undated", words)
        : say.say("recording.moment.unknown-days", words);
  }
}
