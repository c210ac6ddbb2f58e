package nl.mijlpaal.query.milestone;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * What a milestone's facts make of it, folded in the order in which they count.
 *
 * @param status the latest that was stated
 * @param forecast of the counting report with the latest peildatum that has one
 * @param moves changes of plan target or forecast that are more than a refinement
 * @param lastReport the latest day that a report is about
 */
record MilestoneState(
    Part<Profile> profile,
    Life life,
    @Nullable Status status,
    @Nullable Part<Target> forecast,
    Moves moves,
    @Nullable Effective lastReport) {

  /** Nothing is known of it yet. */
  static final MilestoneState UNKNOWN =
      new MilestoneState(Part.of(Profile.UNKNOWN), Life.OPEN, null, null, Moves.NONE, null);

  /** How often it moved, and on which day last. */
  record Moves(int count, @Nullable LocalDate last) {
    static final Moves NONE = new Moves(0, null);

    Moves and(boolean another, LocalDate day) {
      return another ? new Moves(count + 1, day) : this;
    }
  }

  MilestoneState profiled(UnaryOperator<Profile> change) {
    return profiled(change.apply(profile.value()), moves);
  }

  MilestoneState profiled(Profile now, Moves moves) {
    return new MilestoneState(Part.of(now), life, status, forecast, moves, lastReport);
  }

  MilestoneState living(Life now) {
    return new MilestoneState(profile, now, status, forecast, moves, lastReport);
  }

  MilestoneState reported(
      Effective about, @Nullable Status stated, @Nullable Part<Target> expected, Moves moves) {
    return new MilestoneState(profile, life, stated, expected, moves, about);
  }

  /** The same, sharing with an equal one what it can, so that nothing is stored or hashed twice. */
  MilestoneState sharing(MilestoneState other) {
    return profile.equals(other.profile)
        ? new MilestoneState(other.profile, life, status, forecast, moves, lastReport)
        : this;
  }
}
