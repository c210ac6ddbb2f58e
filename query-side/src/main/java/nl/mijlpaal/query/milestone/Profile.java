package nl.mijlpaal.query.milestone;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * What of a milestone stays the same from report to report.
 *
 * @param identity absent on days before it was registered
 * @param scopes the editions that cover it
 * @param plans by edition
 * @param original the first planned target
 * @param dependsOn ids of the milestones that it waits for
 */
record Profile(
    @Nullable Identity identity,
    @Nullable String owner,
    Marking marking,
    SortedSet<Integer> scopes,
    SortedMap<Integer, Part<EditionPlan>> plans,
    @Nullable Target original,
    SortedSet<String> dependsOn) {
  static final Profile UNKNOWN =
      new Profile(
          null,
          null,
          Marking.of(Classification.OPENBAAR),
          new TreeSet<>(),
          new TreeMap<>(),
          null,
          new TreeSet<>());

  Profile {
    scopes = Collections.unmodifiableSortedSet(scopes);
    plans = Collections.unmodifiableSortedMap(plans);
    dependsOn = Collections.unmodifiableSortedSet(dependsOn);
  }

  /** The edition that was asked for, if it plans it; without one asked, the latest that does. */
  @Nullable Integer edition(@Nullable Integer asked) {
    if (asked != null) return plans.containsKey(asked) ? asked : null;
    return plans.isEmpty() ? null : plans.lastKey();
  }

  /** The target of the latest plan: what a move is measured against. */
  @Nullable Target target() {
    return plans.isEmpty() ? null : plans.lastEntry().getValue().value().plan().target();
  }

  /** With the plans that were fetched. */
  Profile with(Map<UUID, EditionPlan> fetched) {
    var all = new TreeMap<Integer, Part<EditionPlan>>();
    plans.forEach((edition, plan) -> {
      var known = fetched.get(plan.id());
      all.put(edition, known == null ? plan : Part.of(plan.id(), known));
    });
    return new Profile(identity, owner, marking, scopes, all, original, dependsOn);
  }

  Profile registered(Identity now, @Nullable String by, Marking marks) {
    return new Profile(now, by, marks, scopes, plans, original, dependsOn);
  }

  Profile ownedBy(@Nullable String by) {
    return new Profile(identity, by, marking, scopes, plans, original, dependsOn);
  }

  Profile marked(Marking marks) {
    return new Profile(identity, owner, marks, scopes, plans, original, dependsOn);
  }

  Profile scoped(UnaryOperator<SortedSet<Integer>> change) {
    var editions = change.apply(new TreeSet<>(scopes));
    return new Profile(identity, owner, marking, editions, plans, original, dependsOn);
  }

  Profile planned(int edition, EditionPlan plan) {
    var all = new TreeMap<>(plans);
    all.put(edition, Part.of(plan));
    var first = original == null ? plan.plan().target() : original;
    return new Profile(identity, owner, marking, scopes, all, first, dependsOn);
  }

  Profile dependent(UnaryOperator<SortedSet<String>> change) {
    var on = change.apply(new TreeSet<>(dependsOn));
    return new Profile(identity, owner, marking, scopes, plans, original, on);
  }
}
