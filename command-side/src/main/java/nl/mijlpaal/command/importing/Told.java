package nl.mijlpaal.command.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.mijlpaal.command.answering.Fault;
import nl.mijlpaal.command.answering.Sentences;
import nl.mijlpaal.command.deciding.GeneralRejection;
import nl.mijlpaal.command.deciding.Rejection;
import nl.mijlpaal.command.milestone.MilestoneRejection;
import org.jspecify.annotations.Nullable;

/**
 * What is answered about one row.
 *
 * @param line of the file on which the row begins
 * @param does what happened, or would happen, in a word each
 */
record Told(
    int row,
    long line,
    String key,
    String outcome,
    Collection<String> does,
    List<Change> changes,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable RowProblem problem) {
  static final String DONE = "done";
  static final String UNCHANGED = "unchanged";
  static final String REFUSED = "refused";
  static final String NOT_REACHED = "notReached";

  private static final String TYPE = "urn:mijlpaal:problem:";

  /**
   * Why a row was refused.
   *
   * @param type what REST answers the same refusal with
   * @param field the column that it is about
   * @param errors all of them, when the row could not be read
   */
  record RowProblem(
      String type,
      String field,
      String detail,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RowError> errors) {}

  record RowError(String field, String code, String detail) {}

  static Told done(Row row, Happened happened) {
    return new Told(
        row.number(), row.line(), row.key(), DONE, happened.does(), happened.changes(), null);
  }

  static Told unchanged(Row row) {
    return new Told(row.number(), row.line(), row.key(), UNCHANGED, Set.of(), List.of(), null);
  }

  static Told notReached(Row row) {
    return new Told(row.number(), row.line(), row.key(), NOT_REACHED, Set.of(), List.of(), null);
  }

  static Told refused(Row row, Rejection reason, Column asks, Sentences sentences, Locale locale) {
    return refused(
        row,
        new RowProblem(
            TYPE + type(reason),
            field(reason, asks).toString(),
            sentences.detail(reason, asks.toString(), row.cells().get(asks), locale),
            List.of()));
  }

  static Told refused(Row row, List<Fault> faults, Sentences sentences, Locale locale) {
    var errors =
        faults.stream()
            .map(fault ->
                new RowError(
                    fault.name(),
                    Sentences.code(fault),
                    sentences.detail(fault, written(row, fault), qualified(row, fault), locale)))
            .toList();
    var first = errors.getFirst();
    return refused(row, new RowProblem(TYPE + "malformed", first.field(), first.detail(), errors));
  }

  private static @Nullable String written(Row row, Fault fault) {
    return Column.named(fault.name()).map(row.cells()::get).orElse(null);
  }

  private static boolean qualified(Row row, Fault fault) {
    return Column.named(fault.name() + "Qualifier").filter(row.cells()::containsKey).isPresent();
  }

  private static Told refused(Row row, RowProblem problem) {
    return new Told(row.number(), row.line(), row.key(), REFUSED, Set.of(), List.of(), problem);
  }

  /** Named as REST names it. */
  private static String type(Rejection reason) {
    return switch (reason) {
      case GeneralRejection.Unknown _ -> "not-found";
      case GeneralRejection.NotAllowed _ -> "forbidden";
      default -> Sentences.code(reason);
    };
  }

  /** The column that a reason is about; else the one that asked for it. */
  private static Column field(Rejection reason, Column asks) {
    return switch (reason) {
      case GeneralRejection.InTheFuture _, MilestoneRejection.NotYetThere _ -> Column.EFFECTIVE;
      case GeneralRejection.EditionNotOpen _, MilestoneRejection.NotPlannedIn _ -> Column.EDITION;
      case MilestoneRejection.UnknownPlace _,
          MilestoneRejection.UnknownPlate _,
          MilestoneRejection.PlacedTwice _,
          MilestoneRejection.LastPlacement _ ->
          Column.PLACEMENTS;
      case GeneralRejection.LedByAnotherArea _, MilestoneRejection.KeyTaken _ -> Column.KEY;
      case GeneralRejection.Stale _ -> asks == Column.POSITION ? asks : Column.REVISION;
      default -> asks;
    };
  }
}
