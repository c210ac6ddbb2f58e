package nl.mijlpaal.contract;

/** What can happen to the dependencies between milestones; they form no cycle. */
public sealed interface DependencyEvent extends DomainEvent {

  /** All dependencies are one aggregate, because only the whole knows whether there is a cycle. */
  String ID = "dependencies:strategy";

  /** The milestone that waits. */
  MilestoneId milestone();

  /** The milestone that it waits for. */
  MilestoneId needs();

  @Override
  default String aggregateId() {
    return ID;
  }

  /** The one waits for the other from now on. */
  @Wire(name = "dependency.added")
  record DependencyAdded(MilestoneId milestone, MilestoneId needs, Effective effective)
      implements DependencyEvent {}

  /** It waits for it no more. */
  @Wire(name = "dependency.removed")
  record DependencyRemoved(MilestoneId milestone, MilestoneId needs, Effective effective)
      implements DependencyEvent {}
}
