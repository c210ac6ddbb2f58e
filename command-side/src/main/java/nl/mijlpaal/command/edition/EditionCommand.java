package nl.mijlpaal.command.edition;

import nl.mijlpaal.contract.EditionEvent;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.MilestoneId;
import org.jspecify.annotations.Nullable;

/** What can be asked of an edition. */
public sealed interface EditionCommand {

  int edition();

  Effective effective();

  default String aggregateId() {
    return EditionEvent.idOf(edition());
  }

  /** Starts its preparation. */
  record OpenEdition(int edition, String title, @Nullable Integer predecessor, Effective effective)
      implements EditionCommand {}

  /** Covers a milestone from now on. */
  record TakeIn(int edition, MilestoneId milestone, Effective effective)
      implements EditionCommand {}

  /** Covers a milestone no longer. */
  record LeaveOut(int edition, MilestoneId milestone, Effective effective)
      implements EditionCommand {}
}
