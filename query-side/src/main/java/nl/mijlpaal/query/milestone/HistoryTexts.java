package nl.mijlpaal.query.milestone;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Impediment;
import nl.mijlpaal.contract.TextRef;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.query.change.Told;
import nl.mijlpaal.query.texts.Texts;
import nl.mijlpaal.query.texts.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what people typed, and targets in words, into the events that are told. */
@Component
class HistoryTexts {
  private final Texts texts;

  HistoryTexts(Texts texts) {
    this.texts = texts;
  }

  /** What changed nothing that the caller may see is left out whole. */
  List<HistoryEntry> tell(List<Told> told, Locale locale) {
    var visible = told.stream().filter(one -> one.whole() || !one.changes().isEmpty()).toList();
    var ids = new HashSet<UUID>();
    visible.stream().flatMap(HistoryTexts::refs).forEach(ref -> ids.add(ref.id()));
    var found = texts.find(ids);
    return visible.stream().map(one -> entry(one, found, locale)).toList();
  }

  private static Stream<TextRef> refs(Told told) {
    var changed =
        told.changes().stream()
            .flatMap(change -> Stream.concat(ref(change.from()), ref(change.to())));
    return Stream.concat(ref(told.reason()), changed);
  }

  private static Stream<TextRef> ref(@Nullable Object value) {
    return switch (value) {
      case TextRef ref -> Stream.of(ref);
      case Impediment impediment -> ref(impediment.decisionAsked());
      case null -> Stream.empty();
      case Object _ -> Stream.empty();
    };
  }

  private static HistoryEntry entry(Told told, Map<UUID, Typed> found, Locale locale) {
    var metadata = told.metadata();
    return new HistoryEntry(
        told.index(),
        told.name(),
        told.version(),
        told.aggregateId(),
        told.event().effective(),
        told.lateDays(),
        told.recordedAt(),
        told.decidedAt(),
        metadata.actor(),
        metadata.client(),
        metadata.roles(),
        shown(told.reason(), found, locale),
        metadata.source(),
        metadata.channel(),
        metadata.correlation(),
        metadata.backFilled(),
        told.changes().stream()
            .map(c ->
                new HistoryEntry.Change(
                    c.field(), shown(c.from(), found, locale), shown(c.to(), found, locale)))
            .toList());
  }

  private static @Nullable Object shown(
      @Nullable Object value, Map<UUID, Typed> found, Locale locale) {
    return switch (value) {
      case TextRef ref -> TypedView.of(ref, found.get(ref.id()));
      case Target target -> TargetView.of(target, locale);
      case Impediment impediment -> impediment(impediment, found, locale);
      case null -> null;
      case Object other -> other;
    };
  }

  private static Map<String, Object> impediment(
      Impediment impediment, Map<UUID, Typed> found, Locale locale) {
    var shown = new LinkedHashMap<String, Object>();
    shown.put("kind", impediment.kind());
    var asked = shown(impediment.decisionAsked(), found, locale);
    if (asked != null) shown.put("decisionAsked", asked);
    if (impediment.askedOf() != null) shown.put("askedOf", impediment.askedOf());
    return shown;
  }
}
