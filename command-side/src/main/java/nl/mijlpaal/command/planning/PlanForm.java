package nl.mijlpaal.command.planning;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.mijlpaal.command.form.Limits;
import nl.mijlpaal.contract.Needs;
import nl.mijlpaal.contract.Plan;
import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * What an edition fixes about a milestone.
 *
 * @param takeIn whether the edition covers it from now on; only the strategy office may, and does
 *     so when nothing is said
 */
record PlanForm(
    @Min(Limits.FIRST_YEAR) @Max(Limits.LAST_YEAR) int edition,
    @Size(max = Limits.TITLE) String title,
    Target target,
    @Size(min = 1, max = Limits.PLACEMENTS) List<PlacementForm> placements,
    @Nullable NeedsForm needs,
    @Nullable TrlForm trl,
    @Nullable @Size(max = Limits.KPI) String kpi,
    @Nullable Boolean takeIn) {

  Plan plan() {
    return new Plan(
        title,
        target,
        placements.stream().map(PlacementForm::placement).toList(),
        needs == null ? Needs.UNKNOWN : needs.needs(),
        trl == null ? null : trl.range(),
        kpi);
  }
}
