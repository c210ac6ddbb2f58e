package nl.mijlpaal.query.milestone;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * What a milestone's facts make of it, folded in the order in which they count.
 *
 * @param identity absent on days before it was registered
 * @param scopes the editions that cover it
 * @param plans by edition
 * @param original the first planned target
 * @param status the latest that was stated
 * @param forecast of the counting report with the latest peildatum that has one
 * @param moves changes of plan target or forecast that are more than a refinement
 * @param dependsOn ids of the milestones that it waits for
 * @param lastReport the latest day that a report is about
 */
public record MilestoneState(
    @Nullable Identity identity,
    @Nullable String owner,
    Marking marking,
    Life life,
    SortedSet<Integer> scopes,
    SortedMap<Integer, EditionPlan> plans,
    @Nullable Target original,
    @Nullable Status status,
    @Nullable Target forecast,
    Moves moves,
    SortedSet<String> dependsOn,
    @Nullable LocalDate lastReport) {

  /** Nothing is known of it yet. */
  public static final MilestoneState UNKNOWN =
      new MilestoneState(
          null,
          null,
          Marking.of(Classification.OPENBAAR),
          Life.OPEN,
          new TreeSet<>(),
          new TreeMap<>(),
          null,
          null,
          null,
          new Moves(0, null),
          new TreeSet<>(),
          null);

  public MilestoneState {
    scopes = Collections.unmodifiableSortedSet(new TreeSet<>(scopes));
    plans = Collections.unmodifiableSortedMap(new TreeMap<>(plans));
    dependsOn = Collections.unmodifiableSortedSet(new TreeSet<>(dependsOn));
  }

  /** The plan of that edition, or without one asked that of the latest edition that has one. */
  public @Nullable EditionPlan plan(@Nullable Integer edition) {
    if (edition != null) return plans.get(edition);
    return plans.isEmpty() ? null : plans.lastEntry().getValue();
  }

  /** How often it moved, and on which day last. */
  public record Moves(int count, @Nullable LocalDate last) {
    Moves and(boolean another, LocalDate day) {
      return another ? new Moves(count + 1, day) : this;
    }
  }

  /** The target of the latest plan: what a move is measured against. */
  @Nullable Target target() {
    var plan = plan(null);
    return plan == null ? null : plan.plan().target();
  }

  MilestoneState with(Identity now, @Nullable String by, Marking marks) {
    return new MilestoneState(
        now,
        by,
        marks,
        Life.OPEN,
        scopes,
        plans,
        original,
        status,
        forecast,
        moves,
        dependsOn,
        lastReport);
  }

  MilestoneState ownedBy(@Nullable String by) {
    return new MilestoneState(
        identity,
        by,
        marking,
        life,
        scopes,
        plans,
        original,
        status,
        forecast,
        moves,
        dependsOn,
        lastReport);
  }

  MilestoneState marked(Marking marks) {
    return new MilestoneState(
        identity,
        owner,
        marks,
        life,
        scopes,
        plans,
        original,
        status,
        forecast,
        moves,
        dependsOn,
        lastReport);
  }

  MilestoneState living(Life now) {
    return new MilestoneState(
        identity,
        owner,
        marking,
        now,
        scopes,
        plans,
        original,
        status,
        forecast,
        moves,
        dependsOn,
        lastReport);
  }

  MilestoneState scoped(SortedSet<Integer> editions) {
    return new MilestoneState(
        identity,
        owner,
        marking,
        life,
        editions,
        plans,
        original,
        status,
        forecast,
        moves,
        dependsOn,
        lastReport);
  }

  MilestoneState planned(Map<Integer, EditionPlan> all, @Nullable Target first, Moves moves) {
    return new MilestoneState(
        identity,
        owner,
        marking,
        life,
        scopes,
        new TreeMap<>(all),
        first,
        status,
        forecast,
        moves,
        dependsOn,
        lastReport);
  }

  MilestoneState reported(
      LocalDate about, @Nullable Status stated, @Nullable Target expected, Moves moves) {
    return new MilestoneState(
        identity, owner, marking, life, scopes, plans, original, stated, expected, moves, dependsOn,
        about);
  }

  MilestoneState dependent(SortedSet<String> on) {
    return new MilestoneState(
        identity,
        owner,
        marking,
        life,
        scopes,
        plans,
        original,
        status,
        forecast,
        moves,
        on,
        lastReport);
  }
}
