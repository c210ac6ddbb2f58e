package nl.mijlpaal.query.web.milestone;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.TargetView;
import nl.mijlpaal.query.web.frame.Phrases;
import nl.mijlpaal.query.web.recording.Entered;
import nl.mijlpaal.query.web.recording.FormView.Difference;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a milestone side by side, with what somebody wanted to record: only where the
 * versions differ, or where something was filled in.
 */
record Differences(MilestoneView was, MilestoneView is, Entered entered, Phrases say) {

  List<Difference> all() {
    var found = new ArrayList<Difference>();
    add(found, "standing", "status", m -> say.word("status", m.standing()));
    add(found, "target", "target", m -> text(m.target()));
    add(found, "forecast", "forecast", m -> m.forecastStated() ? text(m.forecast()) : null);
    add(
        found,
        "lastReport",
        null,
        m -> m.reported() == null ? null : say.spoken().brief(m.reported()));
    add(found, "title", "title", MilestoneView::title);
    add(found, "owner", "owner", MilestoneView::owner);
    add(found, "placements", null, this::places);
    add(found, "needs", null, this::money);
    add(found, "trl", null, m -> m.trl() == null ? null : m.trl().from() + "–" + m.trl().to());
    add(found, "kpi", "kpi", MilestoneView::kpi);
    add(
        found,
        "classification",
        "classification",
        m -> say.word("classification", m.classification()));
    return found;
  }

  private void add(
      List<Difference> found,
      String name,
      @Nullable String field,
      Function<MilestoneView, @Nullable String> value) {
    var before = value.apply(was);
    var now = value.apply(is);
    var typed = field == null ? null : typed(field);
    if (Objects.equals(before, now) && typed == null) return;
    found.add(new Difference(say.say("recording.part." + name), shown(before), shown(now), typed));
  }

  private @Nullable String typed(String field) {
    var typed = entered.value(field);
    if (typed == null) return null;
    return switch (field) {
      case "status", "classification" -> say.say(field + "." + typed);
      default -> typed;
    };
  }

  private String places(MilestoneView m) {
    return Placed.of(m, say.locale()).stream().map(Placed::name).collect(Collectors.joining(", "));
  }

  private @Nullable String money(MilestoneView m) {
    if (m.needs() == null) return null;
    var money = MoneyYears.of(m.needs(), say);
    var columns =
        money.columns().stream()
            .map(column -> column.head() + ": " + column.amount())
            .collect(Collectors.joining("; "));
    return columns.isEmpty() ? money.words() : columns;
  }

  private String shown(@Nullable String value) {
    return value == null ? say.say("unknown") : value;
  }

  private static @Nullable String text(@Nullable TargetView target) {
    return target == null ? null : target.text();
  }
}
