package nl.mijlpaal.query.audit;

import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.MarkedField;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.query.change.FieldChange;
import nl.mijlpaal.query.consuming.Reading;
import nl.mijlpaal.query.platform.Caller;
import nl.mijlpaal.query.texts.TextNodes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Says entries field by field, without what the caller may not know. */
@Component
final class AuditView {
  private final TextNodes texts;

  AuditView(TextNodes texts) {
    this.texts = texts;
  }

  List<AuditEntry> all(List<AuditRow> rows, Caller caller) {
    var entries = rows.stream().map(row -> entry(row, caller)).toList();
    texts.fill(entries.stream().flatMap(AuditView::nodes));
    return entries;
  }

  /** With the payload for a caller who may know everything. */
  AuditEntry one(AuditRow row, Caller caller) {
    var entry = all(List.of(row), caller).getFirst();
    return caller.maySee(Classification.DEPARTEMENTAAL_VERTROUWELIJK)
        ? entry.with(Reading.JSON.readTree(row.payload()))
        : entry;
  }

  private static AuditEntry entry(AuditRow row, Caller caller) {
    var told = row.told();
    var metadata = told.metadata();
    return new AuditEntry(
        row.index(),
        row.recordedAt(),
        row.decidedAt(),
        row.effective(),
        told.lateDays(),
        metadata.backFilled(),
        row.aggregateId(),
        row.revision(),
        row.eventId(),
        row.name(),
        row.version(),
        metadata.actor(),
        metadata.client(),
        metadata.roles(),
        metadata.channel(),
        metadata.correlation(),
        metadata.causation(),
        metadata.source(),
        told.reason() == null ? null : Reading.JSON.valueToTree(told.reason()),
        row.milestone() == null ? null : new AuditEntry.About(row.milestone(), row.key()),
        row.places(),
        told.changes().stream().map(change -> said(change, caller)).toList(),
        null);
  }

  private static AuditEntry.Change said(FieldChange change, Caller caller) {
    return new AuditEntry.Change(
        change.field(), node(change.from(), caller), node(change.to(), caller));
  }

  private static @Nullable JsonNode node(@Nullable Object value, Caller caller) {
    return value == null
        ? null
        : Reading.JSON.valueToTree(value instanceof Marking m ? known(m, caller) : value);
  }

  /** Which fields are more secret than the caller may know is not told either. */
  private static Marking known(Marking marking, Caller caller) {
    var fields = new EnumMap<MarkedField, Classification>(MarkedField.class);
    marking
        .fields()
        .forEach((field, mark) -> {
          if (caller.maySee(mark)) fields.put(field, mark);
        });
    return new Marking(marking.whole(), fields);
  }

  private static Stream<JsonNode> nodes(AuditEntry entry) {
    return Stream.concat(
            Stream.ofNullable(entry.reason()),
            entry.changes().stream()
                .flatMap(change -> Stream.of(change.from(), change.to()))
                .filter(Objects::nonNull))
        .map(Objects::requireNonNull);
  }
}
