package nl.mijlpaal.query.web.milestone;

import java.time.LocalDate;
import java.util.Objects;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.query.milestone.Life;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.SlipView;
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
    var on = m.life().end();
    if (m.life().phase() != Life.Phase.ACHIEVED || on == null) return null;
    var same = Objects.equals(due(m.target()), due(m.original()));
    return new Reached(
        against("plan", m.target(), on, say),
        same ? null : against("original", m.original(), on, say));
  }

  private static @Nullable LocalDate due(@Nullable TargetView target) {
    return target == null ? null : target.dueDay();
  }

  private static @Nullable String against(
      String yardstick, @Nullable TargetView target, Effective on, Phrases say) {
    if (target == null) return null;
    var slip = SlipView.reached(target.target(), on, say.locale());
    if (slip.days() == null) return null;
    return slip.days() > 0
        ? say.say("milestone.reached.after-" + yardstick, slip.text())
        : say.say("milestone.reached.in-time-" + yardstick);
  }
}
