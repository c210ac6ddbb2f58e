package nl.mijlpaal.query.web.milestone;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.mijlpaal.query.milestone.Life;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.TargetView;
import nl.mijlpaal.query.web.frame.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * How an achievement lies against its targets.
 *
 * @param plan against that of the plan
 * @param original against the first one, where that falls due on another day
 */
record Reached(@Nullable String plan, @Nullable String original) {

  static @Nullable Reached of(MilestoneView m, Phrases say) {
    var on = m.life().on();
    if (m.life().phase() != Life.Phase.ACHIEVED || on == null) return null;
    var plan = due(m.target());
    var original = due(m.original());
    return new Reached(
        against("plan", plan, on, say),
        plan != null && plan.equals(original) ? null : against("original", original, on, say));
  }

  private static @Nullable LocalDate due(@Nullable TargetView target) {
    return target == null ? null : target.dueDay();
  }

  private static @Nullable String against(
      String target, @Nullable LocalDate due, LocalDate on, Phrases say) {
    if (due == null) return null;
    var late = ChronoUnit.DAYS.between(due, on);
    return late > 0
        ? say.say("milestone.reached.after-" + target, late)
        : say.say("milestone.reached.in-time-" + target);
  }
}
