package nl.mijlpaal.query.web.recording;

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

  /** Nothing typed yet, a moment, or nothing that is one moment. */
  public enum Sort {
    NOTHING,
    MOMENT,
    UNREADABLE
  }

  public boolean unreadable() {
    return sort == Sort.UNREADABLE;
  }

  public static Understood of(@Nullable String typed, Phrases say) {
    if (typed == null || typed.isBlank())
      return new Understood(Sort.NOTHING, say.say("recording.moment.examples"));
    return switch (PARSER.parse(typed)) {
      case Parsed.Understood(var target) -> new Understood(Sort.MOMENT, sentence(target, say));
      case Parsed.NotUnderstood _ ->
          new Understood(Sort.UNREADABLE, say.say("recording.fault.moment"));
    };
  }

  /** The same of when something became true. */
  public static Understood since(@Nullable String typed, Phrases say) {
    if (typed == null || typed.isBlank())
      return new Understood(Sort.NOTHING, say.say("recording.since.examples"));
    return PARSER.parse(typed) instanceof Parsed.Understood(var target)
        ? Since.of(target)
            .map(day -> say.say("recording.since.read", new Days(say).of(day)))
            .map(sentence -> new Understood(Sort.MOMENT, sentence))
            .orElseGet(() -> unread(say))
        : unread(say);
  }

  private static Understood unread(Phrases say) {
    return new Understood(Sort.UNREADABLE, say.say("recording.fault.since"));
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
