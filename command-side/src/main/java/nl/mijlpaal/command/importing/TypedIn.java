package nl.mijlpaal.command.importing;

import java.util.List;
import java.util.stream.Stream;
import nl.mijlpaal.command.importing.RowForm.Update;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneAchieved;
import nl.mijlpaal.contract.MilestoneEvent.ProgressReported;
import org.jspecify.annotations.Nullable;

/** What somebody typed, and why: events hold no texts, so the row itself tells them. */
final class TypedIn {

  static List<Change> by(RowForm form, List<DomainEvent> events) {
    return Stream.concat(
            events.stream().flatMap(event -> told(form.update(), event)),
            filled(Column.REASON, form.ground().reason()))
        .toList();
  }

  private static Stream<Change> told(Update update, DomainEvent event) {
    return switch (event) {
      case ProgressReported _ ->
          Stream.of(
                  filled(Column.NARRATIVE, update.narrative()),
                  filled(Column.EVIDENCE, update.reportedEvidence()),
                  filled(
                      Column.IMPEDIMENT,
                      update.impediment() == null
                          ? null
                          : Words.IMPEDIMENT.written(update.impediment())),
                  filled(Column.DECISION_ASKED, update.decisionAsked()),
                  filled(Column.ASKED_OF, update.askedOf()))
              .flatMap(s -> s);
      case MilestoneAchieved _ -> filled(Column.EVIDENCE, update.evidence());
      default -> Stream.empty();
    };
  }

  private static Stream<Change> filled(Column column, @Nullable String typed) {
    return typed == null ? Stream.empty() : Stream.of(Change.of(column, null, typed));
  }

  private TypedIn() {}
}
