package nl.mijlpaal.command.importing;

import java.util.List;
import java.util.Objects;
import nl.mijlpaal.command.importing.RowReader.Read;

/** A row of a chunk, as it stands and as it was read. */
record Item(Row row, Read read) {

  /** The keys of milestones that it changes or relies on. */
  List<String> names() {
    return switch (read) {
      case Read.Faulty _ -> List.of();
      case Read.Understood(var form) ->
          Objects.requireNonNullElse(form.asked().dependsOn().over(null), List.<String>of());
    };
  }
}
