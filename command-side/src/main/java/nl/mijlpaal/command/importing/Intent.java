package nl.mijlpaal.command.importing;

import java.util.List;
import nl.mijlpaal.command.accepting.Request;
import nl.mijlpaal.command.answering.Fault;
import nl.mijlpaal.command.deciding.Rejection;
import nl.mijlpaal.contract.MilestoneId;

/** What a row comes down to, once it is held against what stands. */
sealed interface Intent {

  /**
   * Commands, in one request.
   *
   * @param columns for each command, the column that asks for it
   */
  record Ask(MilestoneId milestone, Request request, List<Column> columns) implements Intent {}

  /** Everything is so already. */
  record Nothing() implements Intent {}

  record Refuse(Rejection reason, Column field) implements Intent {}

  /** Something is missing, now that it is known what the row does. */
  record Incomplete(List<Fault> faults) implements Intent {}
}
