package nl.mijlpaal.query.web.milestone;

import nl.mijlpaal.query.web.frame.Phrases;
import nl.mijlpaal.query.web.frame.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Whether a visitor can record something about a milestone, and else why not. Only to show the
 * right thing: the command side decides.
 */
enum Permission {
  GRANTED,
  /** The visitor reads and does not write. */
  READS,
  /** What is looked at is a past. */
  IN_THE_PAST,
  /** The visitor writes, but for other areas than the one that leads. */
  ANOTHER_AREA;

  /**
   * @param leading code of the place that leads
   */
  static Permission of(Visit visit, String leading) {
    if (!visit.isWriter()) return READS;
    if (visit.past()) return IN_THE_PAST;
    var everywhere = visit.caller().roles().contains("strategy-office");
    return everywhere || visit.caller().areas().contains(leading) ? GRANTED : ANOTHER_AREA;
  }

  /** Who keeps what leads, for who does not; absent for who does, or looks at a past. */
  @Nullable String refusal(Placed leading, Phrases say) {
    var keeper = leading.section() ? ".section" : "";
    return switch (this) {
      case GRANTED, IN_THE_PAST -> null;
      case READS -> say.say("recording.reads" + keeper, leading.name());
      case ANOTHER_AREA -> say.say("recording.another-area" + keeper, leading.name());
    };
  }
}
