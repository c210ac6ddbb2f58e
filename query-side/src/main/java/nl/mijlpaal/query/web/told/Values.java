package nl.mijlpaal.query.web.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.Impediment;
import nl.mijlpaal.contract.Kind;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.Needs;
import nl.mijlpaal.contract.Pillar;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.contract.TextRef;
import nl.mijlpaal.contract.TrlRange;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.contract.target.TargetWords;
import nl.mijlpaal.query.texts.Typed;
import nl.mijlpaal.query.web.frame.Phrases;
import nl.mijlpaal.query.web.told.Sentence.Value;
import org.jspecify.annotations.Nullable;

/**
 * Puts the values of the contract into words.
 *
 * @param texts what people typed, by id
 * @param keys of the milestones that the reader may see
 * @param clearance of the reader: how fields are marked above it is not told
 */
record Values(
    Phrases phrases, Map<UUID, Typed> texts, Map<UUID, String> keys, Classification clearance) {

  @Nullable Value of(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case TextRef ref -> typed(ref);
      case Impediment impediment -> Value.fact(impediment(impediment));
      case Target target -> Value.fact(TargetWords.in(phrases.locale(), target));
      case Needs needs -> needs.equals(Needs.UNKNOWN) ? null : Value.fact(needs(needs));
      case TrlRange trl ->
          Value.fact("TRL " + trl.from() + (trl.from() == trl.to() ? "" : "–" + trl.to()));
      case Marking marking -> Value.fact(marking(marking));
      case List<?> placements -> Value.fact(placements(placements));
      case Kind kind -> Value.fact(phrases.word("kind", kind));
      case Pillar pillar -> Value.fact(phrases.word("pillar", pillar));
      case Status status -> Value.fact(phrases.word("status", status));
      case LocalDate day -> Value.fact(phrases.spoken().day(day));
      case Boolean yes -> Value.fact(phrases.say(yes ? "yes" : "no"));
      case MilestoneId milestone -> Value.fact(key(milestone));
      case Object other -> Value.fact(other.toString());
    };
  }

  /** What it became: of a moment, also how somebody put it. */
  @Nullable Value became(@Nullable Object value) {
    return value instanceof Target target
        ? new Value(
            TargetWords.in(phrases.locale(), target),
            Value.Sort.FACT,
            TargetWords.own(target).orElse(null))
        : of(value);
  }

  Value typed(TextRef ref) {
    return switch (texts.getOrDefault(ref.id(), new Typed.Awaited())) {
      case Typed.Known known -> new Value(known.text(), Value.Sort.TYPED);
      case Typed.Awaited _ -> missing("awaited");
      case Typed.Erased _ -> missing("erased");
      case Typed.Disputed _ -> missing("disputed");
    };
  }

  private Value missing(String why) {
    return new Value(phrases.say("text." + why), Value.Sort.MISSING);
  }

  /** A milestone that the reader cannot see has no name. */
  String key(MilestoneId milestone) {
    return keys.getOrDefault(milestone.uuid(), phrases.say("told.unseen"));
  }

  private String impediment(Impediment impediment) {
    var asked = impediment.decisionAsked();
    return phrases.word("impediment", impediment.kind())
        + (asked == null ? "" : ": " + typed(asked).text())
        + (impediment.askedOf() == null ? "" : " – " + impediment.askedOf());
  }

  private String needs(Needs needs) {
    return new Amounts(phrases).of(needs);
  }

  private String placements(List<?> placements) {
    var places = new PlaceNames(phrases.locale());
    return placements.stream()
        .map(Placement.class::cast)
        .map(places::of)
        .collect(Collectors.joining(", "));
  }

  private String marking(Marking marking) {
    return marking.fields().entrySet().stream()
        .filter(field -> clearance.maySee(field.getValue()))
        .map(field ->
            ", "
                + phrases.word("marked", field.getKey())
                + " "
                + phrases.word("classification", field.getValue()))
        .collect(Collectors.joining("", phrases.word("classification", marking.whole()), ""));
  }
}
