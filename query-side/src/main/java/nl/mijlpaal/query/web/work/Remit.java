package nl.mijlpaal.query.web.work;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mijlpaal.contract.reference.Place;
import nl.mijlpaal.contract.reference.Places;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.platform.Caller;

/**
 * What somebody answers for: the milestones that an area of theirs leads, everything, or nothing.
 *
 * @param areas codes of the areas, for a team and an area lead
 */
record Remit(Role role, Set<String> areas) {

  private static final Set<String> SECTIONS =
      Places.standard().places().stream()
          .filter(place -> place.sort() == Place.Sort.SECTION)
          .map(Place::code)
          .collect(Collectors.toUnmodifiableSet());

  /** The role that says most of what somebody does here. */
  enum Role {
    STRATEGY_OFFICE,
    AREA_LEAD,
    TEAM,
    AUDITOR,
    PRIVACY_OFFICER,
    VIEWER
  }

  Remit {
    areas = Set.copyOf(areas);
  }

  static Remit of(Caller caller) {
    for (var role : Role.values())
      if (caller.roles().contains(role.name().toLowerCase(Locale.ROOT).replace('_', '-')))
        return new Remit(role, ofAreas(role) ? caller.areas() : Set.of());
    return new Remit(Role.VIEWER, Set.of());
  }

  /** Whether reports are expected from this role at all. */
  public boolean reports() {
    return role == Role.STRATEGY_OFFICE || ofAreas(role);
  }

  /** Whether somebody looks after all areas, which report for themselves. */
  public boolean everywhere() {
    return role == Role.STRATEGY_OFFICE;
  }

  /** The first placement leads; what a section of the agenda leads, the strategy office reports. */
  boolean holds(MilestoneView view) {
    if (view.placements().isEmpty()) return false;
    var leading = view.placements().getFirst().place();
    return everywhere() ? SECTIONS.contains(leading) : areas.contains(leading);
  }

  private static boolean ofAreas(Role role) {
    return role == Role.AREA_LEAD || role == Role.TEAM;
  }
}
