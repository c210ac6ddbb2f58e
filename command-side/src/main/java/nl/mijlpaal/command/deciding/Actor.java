package nl.mijlpaal.command.deciding;

import java.util.Set;
import nl.mijlpaal.contract.Classification;

/**
 * Who asks, as the identity provider vouches for it.
 *
 * @param id pseudonymous id
 * @param client the program that asks on the actor's behalf
 * @param areas codes of the areas that the actor works for
 * @param clearance up to which classification the actor may see
 */
public record Actor(
    String id, String client, Set<Role> roles, Set<String> areas, Classification clearance) {
  public Actor {
    roles = Set.copyOf(roles);
    areas = Set.copyOf(areas);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  /** The strategy office writes everywhere; a team and its lead write where their area leads. */
  public boolean mayWriteFor(String place) {
    return is(Role.STRATEGY_OFFICE)
        || ((is(Role.TEAM) || is(Role.AREA_LEAD)) && areas.contains(place));
  }

  /** The lead of an area says which reports of its team may count. */
  public boolean mayReviewFor(String place) {
    return is(Role.STRATEGY_OFFICE) || (is(Role.AREA_LEAD) && areas.contains(place));
  }

  public boolean writes() {
    return is(Role.STRATEGY_OFFICE) || is(Role.TEAM) || is(Role.AREA_LEAD);
  }
}
