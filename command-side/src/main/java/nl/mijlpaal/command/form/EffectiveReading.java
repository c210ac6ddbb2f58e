package nl.mijlpaal.command.form;

import static nl.mijlpaal.command.answering.Fault.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.mijlpaal.command.answering.Fault;
import nl.mijlpaal.command.answering.Fault.Sort;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Effective.Known;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads an effective day: a day alone, or a day with how exactly it is known. */
final class EffectiveReading implements Reading {
  private final FormBinder parts;

  EffectiveReading(Constraints constraints) {
    this.parts = new FormBinder(constraints, Map.of());
  }

  @Override
  public @Nullable Effective read(JsonNode node, String path, List<Fault> faults) {
    if (!node.isObject()) {
      var day = Scalars.day(node, path, faults);
      return day == null ? null : Effective.on(day);
    }
    if (!(parts.read(Parts.class, node, path, faults) instanceof Parts(var day, var known)))
      return null;
    try {
      return new Effective(day, known == null ? Known.DAY : known);
    } catch (IllegalArgumentException e) {
      return Scalars.missing(faults, field(Paths.of(path, "day"), Sort.NOT_THE_LAST_DAY));
    }
  }

  /** How an effective day is written in its parts. */
  record Parts(LocalDate day, @Nullable Known known) {}
}
