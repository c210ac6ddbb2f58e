package nl.mijlpaal.query.milestone;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;

/** Puts together what rows say and name, with the plan of one edition. */
record Recall(Parts parts, @Nullable Integer edition) {

  List<Known> of(List<Found> found) {
    var rows = found.stream().map(Found::row).toList();
    var profiles = parts.find(rows.stream().map(StateRow::profile).toList(), Profile.class);
    var targets =
        parts.find(
            rows.stream().map(StateRow::forecast).filter(Objects::nonNull).toList(), Target.class);
    var plans =
        parts.find(
            profiles.values().stream().flatMap(this::plan).map(Part::id).toList(),
            EditionPlan.class);
    return found.stream().map(one -> known(one, profiles, targets, plans)).toList();
  }

  private Known known(
      Found found,
      Map<UUID, Profile> profiles,
      Map<UUID, Target> targets,
      Map<UUID, EditionPlan> plans) {
    var state = found.row().state(profiles::get, targets::get);
    var profile = state.profile().value();
    return new Known(
        found.row().milestone(),
        state,
        profile.edition(edition),
        plan(profile).map(plan -> plans.get(plan.id())).findFirst().orElse(null),
        found.markedNow(),
        found.revision());
  }

  private Stream<Part<EditionPlan>> plan(Profile profile) {
    var year = profile.edition(edition);
    return year == null ? Stream.empty() : Stream.ofNullable(profile.plans().get(year));
  }
}
