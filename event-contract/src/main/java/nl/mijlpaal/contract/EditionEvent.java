package nl.mijlpaal.contract;

import org.jspecify.annotations.Nullable;

/** What can happen to a yearly edition of the action agenda (STRAIIK-D). */
public sealed interface EditionEvent extends DomainEvent {

  /** The year of the edition. */
  int edition();

  @Override
  default String aggregateId() {
    return idOf(edition());
  }

  static String idOf(int edition) {
    return "edition:" + edition;
  }

  /** From now on the edition is being prepared. */
  @Wire(name = "edition.opened")
  record EditionOpened(
      int edition, String title, @Nullable Integer predecessor, Effective effective)
      implements EditionEvent {}

  /** The edition covers the milestone. */
  @Wire(name = "edition.milestone-taken-in")
  record MilestoneTakenIn(int edition, MilestoneId milestone, Effective effective)
      implements EditionEvent {}

  /** The edition covers the milestone no longer. */
  @Wire(name = "edition.milestone-left-out")
  record MilestoneLeftOut(int edition, MilestoneId milestone, Effective effective)
      implements EditionEvent {}
}
