package nl.mijlpaal.query.web.told;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Impediment;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneRegistered;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.TextRef;
import nl.mijlpaal.query.change.Told;
import nl.mijlpaal.query.milestone.Milestones;
import nl.mijlpaal.query.milestone.Viewing;
import nl.mijlpaal.query.texts.Texts;
import nl.mijlpaal.query.texts.Typed;
import nl.mijlpaal.query.web.frame.Phrases;
import nl.mijlpaal.query.web.frame.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells entries in the language of the page, as far as the visitor may know them. */
@Component
public class Telling {
  private final MessageSource words;
  private final Texts texts;
  private final Milestones milestones;
  private final FirstForecasts firstForecasts;

  Telling(MessageSource words, Texts texts, Milestones milestones, FirstForecasts firstForecasts) {
    this.words = words;
    this.texts = texts;
    this.milestones = milestones;
    this.firstForecasts = firstForecasts;
  }

  /** In the order given; what changed nothing that the visitor may know is left out. */
  public List<Sentence> tell(List<Told> told, Visit visit) {
    var shown = told.stream().filter(one -> one.whole() || !one.changes().isEmpty()).toList();
    var keys = new HashMap<UUID, String>();
    var titles = new HashMap<UUID, String>();
    var viewing = new Viewing(null, visit.at(), visit.caller().clearance(), visit.locale());
    for (var one : shown)
      if (one.event() instanceof MilestoneRegistered e) keys.put(e.milestone().uuid(), e.key());
    for (var view : milestones.find(named(shown), viewing)) {
      keys.put(view.uuid(), view.key());
      titles.put(view.uuid(), view.title());
    }
    var plans = firstForecasts.plans(shown, visit);
    var phrases = new Phrases(words, visit.locale());
    var values = new Values(phrases, typed(shown), keys, visit.caller().clearance());
    var teller = new Teller(phrases, values, new Subjects(phrases, values, titles), plans);
    return shown.stream().map(teller::tell).toList();
  }

  private static Collection<UUID> named(List<Told> told) {
    var ids = new HashSet<UUID>();
    for (var one : told) {
      add(Subjects.milestone(one.event()), ids);
      for (var change : one.changes()) {
        add(change.from(), ids);
        add(change.to(), ids);
      }
    }
    return ids;
  }

  private static void add(@Nullable Object value, Collection<UUID> ids) {
    if (value instanceof MilestoneId milestone) ids.add(milestone.uuid());
  }

  private Map<UUID, Typed> typed(List<Told> told) {
    return texts.find(told.stream().flatMap(Telling::refs).map(TextRef::id).distinct().toList());
  }

  private static Stream<TextRef> refs(Told told) {
    return Stream.concat(
        Stream.ofNullable(told.reason()),
        told.changes().stream()
            .flatMap(change -> Stream.concat(ref(change.from()), ref(change.to()))));
  }

  private static Stream<TextRef> ref(@Nullable Object value) {
    return switch (value) {
      case TextRef ref -> Stream.of(ref);
      case Impediment impediment -> Stream.ofNullable(impediment.decisionAsked());
      case null -> Stream.empty();
      case Object _ -> Stream.empty();
    };
  }
}
