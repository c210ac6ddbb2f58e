package nl.mijlpaal.query.milestone;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.MarkedField;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.query.asof.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's way of looking: which edition's plan, which point in time, and how much may be known.
 *
 * @param edition absent: the latest that plans the milestone
 */
public record Viewing(@Nullable Integer edition, AsOf at, Classification clearance, Locale locale) {

  /** Empty when there is nothing to see: not there then, not planned, or not for this caller. */
  Optional<MilestoneView> of(Known known, int staleAfterDays) {
    var m = known.state();
    var profile = known.profile();
    var identity = profile.identity();
    var year = known.edition();
    var plan = known.plan();
    if (identity == null || year == null || plan == null || !clearance.maySee(known.whole()))
      return Optional.empty();
    var fixed = plan.plan();
    var targetShown = shows(known, MarkedField.TARGET);
    var forecastShown = shows(known, MarkedField.FORECAST) && (m.forecast() != null || targetShown);
    var forecast = m.forecast() == null ? fixed.target() : m.forecast().value();
    var original = profile.original() == null ? fixed.target() : profile.original();
    var open = m.life().phase() == Life.Phase.OPEN;
    return Optional.of(
        new MilestoneView(
            "milestone:" + known.id(),
            identity.key(),
            identity.kind(),
            identity.pillar(),
            profile.owner(),
            known.whole(),
            marks(known),
            year,
            profile.scopes().contains(year),
            fixed.title(),
            fixed.placements(),
            targetShown ? view(fixed.target()) : null,
            targetShown ? view(original) : null,
            forecastShown ? view(forecast) : null,
            forecastShown && m.forecast() != null,
            slip(m, original, targetShown, forecastShown ? forecast : null),
            targetShown && forecastShown ? m.moves().count() : null,
            targetShown && forecastShown ? m.moves().last() : null,
            m.life(),
            m.status(),
            targetShown ? open && fixed.target().overdueOn(at.effective()) : null,
            open && stale(m, staleAfterDays),
            m.lastReport() == null ? null : m.lastReport().day(),
            m.lastReport() == null ? null : m.lastReport().known(),
            shows(known, MarkedField.NEEDS) ? fixed.needs() : null,
            fixed.trl(),
            shows(known, MarkedField.KPI) ? fixed.kpi() : null,
            List.copyOf(profile.dependsOn()),
            plan.source(),
            Arrays.stream(MarkedField.values()).filter(field -> !shows(known, field)).toList(),
            at.fixed() ? null : known.revision()));
  }

  /** What was achieved is held against the day on which it was. */
  private @Nullable SlipView slip(
      MilestoneState m, Target original, boolean targetShown, @Nullable Target forecast) {
    if (!targetShown) return null;
    var end = m.life().phase() == Life.Phase.ACHIEVED ? m.life().end() : null;
    if (end != null) return SlipView.reached(original, end, locale);
    return forecast == null ? null : SlipView.between(original, forecast, locale);
  }

  private Map<MarkedField, Classification> marks(Known known) {
    var marks = new EnumMap<MarkedField, Classification>(MarkedField.class);
    for (var field : MarkedField.values())
      if (shows(known, field) && known.mark(field) != known.whole())
        marks.put(field, known.mark(field));
    return marks;
  }

  private boolean shows(Known known, MarkedField field) {
    return clearance.maySee(known.mark(field));
  }

  private boolean stale(MilestoneState m, int staleAfterDays) {
    return m.lastReport() == null
        || m.lastReport().day().isBefore(at.effective().minusDays(staleAfterDays));
  }

  private TargetView view(Target target) {
    return TargetView.of(target, locale);
  }
}
