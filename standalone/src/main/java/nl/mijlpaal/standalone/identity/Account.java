package nl.mijlpaal.standalone.identity;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody who can sign in.
 *
 * @param name what is typed when signing in
 * @param password its hash, with the name of the algorithm before it
 * @param actor the pseudonym under which everything this account does is recorded
 * @param roles what it may do: {@code team}, {@code area-lead}, {@code strategy-office}, {@code
 *     auditor}, {@code privacy-officer} or {@code viewer}
 * @param areas codes of the areas in which it may do so; empty for roles that have no area
 * @param clearance the highest classification it may read
 */
public record Account(
    String name,
    String password,
    UUID actor,
    List<String> roles,
    List<String> areas,
    String clearance) {

  /** What a token says of this account besides its actor id. */
  public Map<String, Object> claims() {
    return Map.of(
        "preferred_username", name, "roles", roles, "areas", areas, "clearance", clearance);
  }

  @Override
  public String toString() {
    return name;
  }
}
