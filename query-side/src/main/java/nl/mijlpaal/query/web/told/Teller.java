package nl.mijlpaal.query.web.told;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Channel;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.MarkedField;
import nl.mijlpaal.contract.Metadata;
import nl.mijlpaal.contract.MilestoneEvent.ProgressReported;
import nl.mijlpaal.contract.MilestoneEvent.ReportReturned;
import nl.mijlpaal.contract.Source;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.contract.target.TargetWords;
import nl.mijlpaal.query.change.FieldChange;
import nl.mijlpaal.query.change.Told;
import nl.mijlpaal.query.milestone.Standing;
import nl.mijlpaal.query.web.frame.Phrases;
import nl.mijlpaal.query.web.told.Sentence.Change;
import nl.mijlpaal.query.web.told.Sentence.Cited;
import nl.mijlpaal.query.web.told.Sentence.Value;
import nl.mijlpaal.query.web.told.Sentence.When;
import nl.mijlpaal.query.web.told.Sentence.Who;
import org.jspecify.annotations.Nullable;

/**
 * Makes a sentence of an entry, once everything that it names is at hand.
 *
 * @param plans by the index of an entry that brings a first forecast, what was planned then
 */
record Teller(Phrases phrases, Values values, Subjects subjects, Map<Long, Target> plans) {

  Sentence tell(Told told) {
    var metadata = told.metadata();
    var fields = new Fields(phrases);
    return new Sentence(
        told.index(),
        subjects.of(told.event()),
        new Deeds(phrases, values).of(told.event()),
        told.changes().stream()
            .filter(change -> !Deeds.tells(change))
            .map(change -> change(told, change, fields))
            .filter(change -> !change.saysTheSame())
            .toList(),
        told.reason() == null ? null : values.typed(told.reason()),
        new Who(metadata.actor(), roles(metadata.roles().stream()), client(metadata)),
        when(told),
        metadata.source() == null ? null : cited(metadata.source()),
        phrases.word("channel", metadata.channel()));
  }

  private Change change(Told told, FieldChange change, Fields fields) {
    var name = fields.name(change.field());
    var to = values.became(change.to());
    var plan = plans.get(told.index());
    if (plan != null && change.mark() == MarkedField.FORECAST && change.from() == null)
      return new Change(name, unstated(plan), to, slip(plan, change.to()));
    var from = change.from() == null ? unsaid(told, change) : values.of(change.from());
    var left = to == null ? left(told) : to;
    return new Change(name, from, left, slip(change.from(), change.to()));
  }

  /** What a returned report said, and no other says: that is gone. */
  private @Nullable Value left(Told told) {
    return told.event() instanceof ReportReturned ? Value.fact(phrases.say("told.gone")) : null;
  }

  /** A status that was never said has words of its own. */
  private @Nullable Value unsaid(Told told, FieldChange change) {
    return change.field().equals("status") && told.event() instanceof ProgressReported
        ? Value.fact(phrases.word("status", Standing.NOT_STATED))
        : null;
  }

  /** There was no forecast, but what was expected is known. */
  private Value unstated(Target plan) {
    return Value.fact(phrases.say("told.unstated", TargetWords.in(phrases.locale(), plan)));
  }

  private @Nullable String slip(@Nullable Object was, @Nullable Object is) {
    return was instanceof Target from && is instanceof Target to
        ? TargetWords.slip(phrases.locale(), to.slipFrom(from))
        : null;
  }

  /** That the pages go through a program of their own tells nobody anything. */
  private static @Nullable String client(Metadata metadata) {
    return metadata.channel() == Channel.PAGE ? null : metadata.client();
  }

  private String roles(Stream<String> roles) {
    return roles.map(role -> phrases.say("role." + role)).collect(Collectors.joining(", "));
  }

  private When when(Told told) {
    var days = told.lateDays();
    var backFilled = told.metadata().backFilled();
    return new When(
        phrases.spoken().moment(told.recordedAt()),
        phrases.spoken().moment(told.decidedAt()),
        new Days(phrases).of(told.event().effective()),
        new Days(phrases).since(told.event().effective()),
        days > 0 && !backFilled ? phrases.say(late(told.event().effective()), days) : null,
        backFilled);
  }

  /** Of a day that is known no better than to its month, or at the latest, it is a lower bound. */
  private static String late(Effective effective) {
    return effective.known() == Effective.Known.DAY ? "told.late" : "told.late.at-least";
  }

  private static Cited cited(Source source) {
    return new Cited(
        source.citation() + (source.page() == null ? "" : ", " + source.page()),
        source.address() != null && opens(source.address()) ? source.address() : null,
        source.certainty());
  }

  /** What people typed as an address is a link only when it leads to a page. */
  private static boolean opens(String address) {
    try {
      var scheme = URI.create(address).getScheme();
      return scheme != null && scheme.toLowerCase(Locale.ROOT).matches("https?");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
