package nl.mijlpaal.command.dependency;

import nl.mijlpaal.contract.DependencyEvent;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.MilestoneId;
import org.jspecify.annotations.Nullable;

/** What can be asked about dependencies. */
public sealed interface DependencyCommand {

  /** The milestone that waits. */
  MilestoneId milestone();

  /** The milestone that it waits for. */
  MilestoneId needs();

  /** The place that leads the waiting milestone, looked up by whoever hands the command in. */
  @Nullable String ledBy();

  Effective effective();

  default String aggregateId() {
    return DependencyEvent.ID;
  }

  record AddDependency(
      MilestoneId milestone, MilestoneId needs, @Nullable String ledBy, Effective effective)
      implements DependencyCommand {}

  record RemoveDependency(
      MilestoneId milestone, MilestoneId needs, @Nullable String ledBy, Effective effective)
      implements DependencyCommand {}
}
