package nl.mijlpaal.command.importing;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.mijlpaal.command.importing.Standing.Found;
import nl.mijlpaal.contract.Plan;
import org.jspecify.annotations.Nullable;

/** What stands in a field of a milestone on the day of a row, written as in a file. */
final class Stands {

  /** Empty where nothing does. */
  static String in(Column column, RowForm form, Standing standing, Found found) {
    var day = form.ground().effective().day();
    var plan =
        Optional.ofNullable(standing.edition())
            .flatMap(edition -> Optional.ofNullable(found.state().plans().get(edition)))
            .flatMap(plans -> plans.on(day));
    return Objects.requireNonNullElse(
        switch (column) {
          case TITLE -> of(plan, Plan::title);
          case TARGET -> of(plan, p -> Written.moment(p.target()));
          case PLACEMENTS -> of(plan, p -> Written.placements(p.placements()));
          case NEEDS -> of(plan, p -> Written.needs(p.needs().amounts()));
          case NEEDS_WORDS -> of(plan, p -> p.needs().words());
          case TRL -> of(plan, p -> Written.trl(p.trl()));
          case KPI -> of(plan, Plan::kpi);
          case OWNER -> found.state().owner().on(day).flatMap(owner -> owner).orElse(null);
          case CLASSIFICATION -> Written.marking(found.state().marking());
          case IN_SCOPE -> Words.TRUTH.written(found.inScope());
          case DEPENDS_ON -> Written.joined(found.waitsFor().keySet().stream().sorted());
          default -> null;
        },
        "");
  }

  private static @Nullable String of(Optional<Plan> plan, Function<Plan, @Nullable String> field) {
    return plan.map(field).orElse(null);
  }

  private Stands() {}
}
