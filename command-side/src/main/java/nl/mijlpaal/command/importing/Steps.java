package nl.mijlpaal.command.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.mijlpaal.command.answering.Fault;
import nl.mijlpaal.command.deciding.Rejection;
import nl.mijlpaal.command.importing.Intent.Incomplete;
import nl.mijlpaal.command.importing.Intent.Refuse;
import nl.mijlpaal.command.remembering.NewText;
import nl.mijlpaal.contract.TextRef;
import org.jspecify.annotations.Nullable;

/** What one row asks, gathered part by part: commands and texts, or what is against them. */
final class Steps {
  private final List<Step> steps = new ArrayList<>();
  private final List<NewText> texts = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final List<Refuse> refusals = new ArrayList<>();

  void fills(Column column, Object command) {
    steps.add(Step.fills(column, command));
  }

  void changes(Column column, Object command) {
    steps.add(Step.changes(column, command));
  }

  void add(Step step) {
    steps.add(step);
  }

  void missing(Column column) {
    faults.add(Fault.field(column.toString(), Fault.Sort.MISSING));
  }

  void refuse(Column column, Rejection reason) {
    refusals.add(new Refuse(reason, column));
  }

  @Nullable TextRef text(@Nullable String text) {
    if (text == null) return null;
    var typed = NewText.of(text);
    texts.add(typed);
    return typed.ref();
  }

  /** Whether the row asks for anything, be it well or not. */
  boolean asks() {
    return !steps.isEmpty() || !faults.isEmpty() || !refusals.isEmpty();
  }

  List<Step> steps() {
    return steps;
  }

  List<NewText> texts() {
    return texts;
  }

  /** What is against it, if anything is; a refusal first, because nothing would help then. */
  Intent or(Function<List<Step>, Intent> otherwise) {
    if (!refusals.isEmpty()) return refusals.getFirst();
    if (!faults.isEmpty()) return new Incomplete(List.copyOf(faults));
    return steps.isEmpty() ? new Intent.Nothing() : otherwise.apply(steps);
  }
}
