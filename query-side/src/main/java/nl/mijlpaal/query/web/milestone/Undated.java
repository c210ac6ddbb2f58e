package nl.mijlpaal.query.web.milestone;

import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.contract.target.TargetWords;
import nl.mijlpaal.query.milestone.Life;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.web.frame.Phrases;
import org.jspecify.annotations.Nullable;

/** Says of a target without a due day why there is none, and that it is not held against a day. */
final class Undated {

  /** Absent where there is a due day, where none is needed any more, or where none may be seen. */
  static @Nullable String of(MilestoneView m, Phrases say) {
    var target = m.target();
    if (target == null || target.dueDay() != null || m.life().phase() != Life.Phase.OPEN)
      return null;
    var value = target.value();
    if (value == null) return say.say("milestone.undated");
    var term = TargetWords.in(say.locale(), Target.of(value, Qualifier.IN, null));
    return say.say("milestone.undated.term", term);
  }

  private Undated() {}
}
