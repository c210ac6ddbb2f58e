package nl.mijlpaal.query.web.recording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.mijlpaal.query.consuming.Received;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.web.frame.Phrases;
import nl.mijlpaal.query.web.relay.Ask;
import nl.mijlpaal.query.web.relay.Relay;
import nl.mijlpaal.query.web.relay.Relayed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands a form in as a command, as whoever is signed in. */
@Component
public class Recorder {
  private static final String KEY_REUSED = "urn:mijlpaal:problem:idempotency-key-reused";

  private final Relay relay;
  private final Clock clock;

  Recorder(Relay relay, Clock clock) {
    this.relay = relay;
    this.clock = clock;
  }

  /**
   * Checks the form, and hands it in.
   *
   * @param refusal what to tell somebody who does not record here, when the form is wrong as well:
   *     to mend it would be of no use
   */
  public Outcome record(
      Entered entered, MilestoneView milestone, Phrases say, @Nullable String refusal) {
    var faults = new Check(today(), say).faults(entered);
    if (Consequence.moves(entered, milestone) && entered.value("narrative") == null)
      faults.put("narrative", say.say("recording.fault.why"));
    if (!faults.isEmpty() && refusal != null)
      return new Outcome.Refused(403, say.say("recording.faulty.title"), refusal, Map.of());
    if (!faults.isEmpty())
      return new Outcome.Refused(
          400, say.say("recording.faulty.title"), say.say("recording.faulty.detail"), faults);
    return outcome(relay.send(ask(entered, milestone), say.locale()));
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Received.CALENDAR);
  }

  static Ask ask(Entered entered, MilestoneView milestone) {
    var recording = entered.recording();
    var path =
        "/v1/milestones/"
            + milestone.uuid()
            + recording.path().replace("{report}", Objects.toString(entered.report(), ""));
    return new Ask(
        recording.method(),
        path,
        CommandBody.of(entered, milestone.edition()),
        entered.key(),
        entered.expected());
  }

  private static Outcome outcome(Relayed relayed) {
    return switch (relayed) {
      case Relayed.Done done -> new Outcome.Saved(done.revision(), done.changed());
      case Relayed.Unanswered _ -> new Outcome.Unanswered();
      case Relayed.Refused refused when refused.stale() -> new Outcome.Overtaken();
      case Relayed.Refused refused when refused.type().equals(KEY_REUSED) ->
          new Outcome.RecordedBefore();
      case Relayed.Refused refused when refused.status() >= 500 -> new Outcome.Unanswered();
      case Relayed.Refused(var status, _, var title, var detail, var errors) ->
          new Outcome.Refused(status, title, detail, Map.copyOf(errors));
    };
  }
}
