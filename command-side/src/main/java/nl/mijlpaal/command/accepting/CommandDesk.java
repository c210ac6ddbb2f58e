package nl.mijlpaal.command.accepting;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.mijlpaal.command.accepting.Attempt.RefusedHalfway;
import nl.mijlpaal.command.deciding.Circumstances;
import nl.mijlpaal.command.edition.EditionRejection;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlanMilestone;
import nl.mijlpaal.command.milestone.MilestoneRejection;
import nl.mijlpaal.command.remembering.AggregateCache;
import nl.mijlpaal.command.remembering.AnsweredRequests;
import nl.mijlpaal.command.remembering.MilestoneKeys;
import nl.mijlpaal.command.remembering.NotWritten;
import nl.mijlpaal.command.remembering.PostgresEventStore;
import nl.mijlpaal.command.remembering.Standing;
import nl.mijlpaal.contract.reference.Places;
import org.axonframework.commandhandling.CommandBus;
import org.springframework.stereotype.Component;

/**
 * Where every request is handed in. Nothing is written before all of it has been decided; a lost
 * race is decided anew on what won it; and a refusal, like the finding that there is nothing to do,
 * stands only on a state that was the current one.
 */
@Component
public final class CommandDesk {
  /** The zone in which days are days. */
  public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private static final int MOST_ATTEMPTS = 100;

  private final CommandBus commands;
  private final PostgresEventStore store;
  private final AggregateCache cache;
  private final AnsweredRequests answers;
  private final MilestoneKeys keys;
  private final Guards guards;
  private final Places places;
  private final Clock clock;
  private final Refusals refusals;

  CommandDesk(
      CommandBus commands,
      PostgresEventStore store,
      AggregateCache cache,
      AnsweredRequests answers,
      MilestoneKeys keys,
      Guards guards,
      Places places,
      Clock clock,
      Refusals refusals) {
    this.commands = commands;
    this.store = store;
    this.cache = cache;
    this.answers = answers;
    this.keys = keys;
    this.guards = guards;
    this.places = places;
    this.clock = clock;
    this.refusals = refusals;
  }

  /** Takes a request and returns when its outcome is on disk. */
  public Outcome take(Request request) {
    var outcome =
        answered(request)
            .orElseGet(() ->
                unlessAnswered(request, guarded(List.of(request), open -> settle(request, open))));
    refusals.count(request, outcome);
    return outcome;
  }

  /**
   * Takes the rows of a file, which nobody named: those that are accepted are written all together,
   * in one transaction; each that is refused is refused by itself.
   *
   * @param requests of one actor
   * @param onlyLook to learn what would happen, and change nothing
   */
  public List<Outcome> takeTogether(List<Request> requests, boolean onlyLook) {
    var outcomes = guarded(requests, open -> settle(requests, open, onlyLook));
    if (!onlyLook) refusals.count(requests, outcomes);
    return outcomes;
  }

  private <T> T guarded(List<Request> requests, Function<Set<Integer>, T> work) {
    var all = requests.stream().flatMap(request -> request.commands().stream()).toList();
    var guarding = Guarding.of(all);
    for (int i = 0; i < MOST_ATTEMPTS; i++) {
      try {
        return switch (guarding) {
          case NONE -> work.apply(Set.of());
          case SHARED -> guards.shared(work);
          case ALONE -> guards.alone(work);
        };
      } catch (NotWritten e) {
        // The guard was lost, and the lifecycle moved meanwhile.
        if (e.because() != NotWritten.Because.EDITION_MOVED) throw e;
      }
    }
    throw new IllegalStateException("the guard is lost again and again");
  }

  /** A refusal may come of the same request, which somebody sent at the same time and which won. */
  private Outcome unlessAnswered(Request request, Outcome outcome) {
    return outcome instanceof Outcome.Refused ? answered(request).orElse(outcome) : outcome;
  }

  private Optional<Outcome> answered(Request request) {
    var name = request.name();
    if (name == null) return Optional.empty();
    return answers
        .find(name.caller(), name.key())
        .map(answer ->
            MessageDigest.isEqual(answer.hmac(), name.hmac())
                ? new Outcome.Repeated(answer)
                : new Outcome.NameReused());
  }

  private Outcome settle(Request request, Set<Integer> openEditions) {
    try {
      return settle(List.of(request), openEditions, false).getFirst();
    } catch (NotWritten e) {
      if (e.because() == NotWritten.Because.ALREADY_ANSWERED)
        return answered(request).orElseThrow(() -> e);
      throw e;
    }
  }

  private List<Outcome> settle(
      List<Request> requests, Set<Integer> openEditions, boolean onlyLook) {
    if (requests.isEmpty()) return List.of();
    var circumstances =
        new Circumstances(
            requests.getFirst().actor(),
            LocalDate.now(clock.withZone(AMSTERDAM)),
            places,
            openEditions);
    var refused = new HashMap<Integer, Outcome>();
    for (int i = 0; i < MOST_ATTEMPTS + requests.size(); i++) {
      var attempt = new Attempt(commands, store, cache, circumstances, refused);
      try {
        var outcomes = attempt.run(requests, onlyLook);
        // What wrote was decided on the current state, or it would have lost its race.
        if (outcomes.stream().allMatch(CommandDesk::wrote)) return outcomes;
        if (outcomes.stream().anyMatch(CommandDesk::wrote) && !onlyLook) return outcomes;
        if (isCurrent(attempt.decidedOn())) {
          if (!onlyLook) attempt.rememberUnchanged();
          return outcomes;
        }
      } catch (RefusedHalfway e) {
        if (isCurrent(attempt.decidedOn())) refused.putAll(e.outcomes());
        forget(attempt.aggregates());
      } catch (NotWritten e) {
        forget(attempt.aggregates());
        switch (e.because()) {
          case LOST_RACE -> {}
          case ALREADY_ANSWERED, EDITION_MOVED -> throw e;
          case KEY_TAKEN -> refused.putAll(takenKeys(requests));
          case ANOTHER_EDITION_OPEN ->
              refused.put(0, new Outcome.Refused(new EditionRejection.AnotherEditionOpen(), 0));
        }
      }
    }
    throw new IllegalStateException("too many others write the same aggregates");
  }

  private static boolean wrote(Outcome outcome) {
    return outcome instanceof Outcome.Done(_, var events) && !events.isEmpty();
  }

  private Map<Integer, Outcome> takenKeys(List<Request> requests) {
    var taken = new HashMap<Integer, Outcome>();
    for (int i = 0; i < requests.size(); i++)
      for (var command : requests.get(i).commands())
        if (command instanceof PlanMilestone c
            && keys.find(c.key()).filter(id -> !id.equals(c.milestone())).isPresent())
          taken.put(i, new Outcome.Refused(new MilestoneRejection.KeyTaken(c.key()), 0));
    return taken;
  }

  private boolean isCurrent(Map<String, Standing> decidedOn) {
    var behind = store.behind(decidedOn);
    forget(behind);
    return behind.isEmpty();
  }

  private void forget(Collection<String> aggregates) {
    aggregates.forEach(cache::remove);
  }
}
