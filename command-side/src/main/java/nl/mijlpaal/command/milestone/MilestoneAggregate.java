package nl.mijlpaal.command.milestone;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import nl.mijlpaal.command.accepting.Settlement;
import nl.mijlpaal.command.milestone.MilestoneCommand.AchieveMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.AssignOwner;
import nl.mijlpaal.command.milestone.MilestoneCommand.ClassifyMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.ConfirmReport;
import nl.mijlpaal.command.milestone.MilestoneCommand.CorrectReport;
import nl.mijlpaal.command.milestone.MilestoneCommand.DropMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlaceMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlanIntoEdition;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlanMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.ReopenMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.ReportProgress;
import nl.mijlpaal.command.milestone.MilestoneCommand.RescheduleMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.ReturnReport;
import nl.mijlpaal.command.milestone.MilestoneCommand.RewordMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.SetKpi;
import nl.mijlpaal.command.milestone.MilestoneCommand.SetTrl;
import nl.mijlpaal.command.milestone.MilestoneCommand.StateNeeds;
import nl.mijlpaal.command.milestone.MilestoneCommand.UnplaceMilestone;
import nl.mijlpaal.contract.MilestoneEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Axon's door to the milestone rules. It routes and applies; {@link MilestoneDecider} decides. */
public final class MilestoneAggregate {
  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // read by Axon
  private @Nullable String id;

  private Milestone state = new Milestone.Unplanned();

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(PlanMilestone command, Settlement settlement) {
    settle(command, settlement);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(PlanIntoEdition command, Settlement settlement) {
    settle(command, settlement);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(RewordMilestone command, Settlement settlement) {
    settle(command, settlement);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(RescheduleMilestone command, Settlement settlement) {
    settle(command, settlement);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(PlaceMilestone command, Settlement settlement) {
    settle(command, settlement);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(UnplaceMilestone command, Settlement settlement) {
    settle(command, settlement);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(StateNeeds command, Settlement settlement) {
    settle(command, settlement);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(SetTrl command, Settlement settlement) {
    settle(command, settlement);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(SetKpi command, Settlement settlement) {
    settle(command, settlement);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(AssignOwner command, Settlement settlement) {
    settle(command, settlement);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ClassifyMilestone command, Settlement settlement) {
    settle(command, settlement);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ReportProgress command, Settlement settlement) {
    settle(command, settlement);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(CorrectReport command, Settlement settlement) {
    settle(command, settlement);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ConfirmReport command, Settlement settlement) {
    settle(command, settlement);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ReturnReport command, Settlement settlement) {
    settle(command, settlement);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(AchieveMilestone command, Settlement settlement) {
    settle(command, settlement);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(DropMilestone command, Settlement settlement) {
    settle(command, settlement);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ReopenMilestone command, Settlement settlement) {
    settle(command, settlement);
  }

  @EventSourcingHandler
  void on(MilestoneEvent event) {
    id = event.aggregateId();
    state = Milestone.evolve(state, event);
  }

  /** What it knows now; for those who load it only to look. */
  public Milestone state() {
    return state;
  }

  private void settle(MilestoneCommand command, Settlement settlement) {
    settlement.settle(
        command.milestone().toString(), at -> MilestoneDecider.decide(state, command, at));
  }
}
