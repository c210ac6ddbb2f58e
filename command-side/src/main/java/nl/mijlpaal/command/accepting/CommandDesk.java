package nl.mijlpaal.command.accepting;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.mijlpaal.command.deciding.Circumstances;
import nl.mijlpaal.command.deciding.CommandRefused;
import nl.mijlpaal.command.edition.EditionRejection;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlanMilestone;
import nl.mijlpaal.command.milestone.MilestoneRejection;
import nl.mijlpaal.command.remembering.AggregateCache;
import nl.mijlpaal.command.remembering.AnsweredRequest;
import nl.mijlpaal.command.remembering.AnsweredRequests;
import nl.mijlpaal.command.remembering.MilestoneKeys;
import nl.mijlpaal.command.remembering.NotWritten;
import nl.mijlpaal.command.remembering.PostgresEventStore;
import nl.mijlpaal.command.remembering.Revision;
import nl.mijlpaal.contract.reference.Places;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Where every request is handed in. Nothing is written before all of it has been decided; a lost race
 * is decided anew on what won it; and a refusal, like the finding that there is nothing to do, stands
 * only on a state that was the current one.
 */
public final class CommandDesk {
  /** The zone in which days are days. */
  public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private static final int MOST_ATTEMPTS = 50;

  /** From so many commands on, a request is written by itself. */
  private static final int LARGE = 64;

  private final CommandBus commands;
  private final PostgresEventStore store;
  private final AggregateCache cache;
  private final AnsweredRequests answers;
  private final Guards guards;
  private final MilestoneKeys keys;
  private final Places places;
  private final Clock clock;

  public CommandDesk(
      CommandBus commands,
      PostgresEventStore store,
      AggregateCache cache,
      AnsweredRequests answers,
      Guards guards,
      MilestoneKeys keys,
      Places places,
      Clock clock) {
    this.commands = commands;
    this.store = store;
    this.cache = cache;
    this.answers = answers;
    this.guards = guards;
    this.keys = keys;
    this.places = places;
    this.clock = clock;
  }

  /** Takes a request and returns when its outcome is on disk. */
  public Outcome take(Request request) {
    var before = answered(request);
    if (before.isPresent()) return before.get();
    return switch (Guarding.of(request.commands())) {
      case NONE -> decide(request, Set.of());
      case SHARED -> guards.shared(open -> decide(request, open));
      case ALONE -> guards.alone(open -> decide(request, open));
    };
  }

  private Optional<Outcome> answered(Request request) {
    var name = request.name();
    if (name == null) return Optional.empty();
    return answers
        .find(name.caller(), name.key())
        .map(
            answer ->
                MessageDigest.isEqual(answer.hmac(), name.hmac())
                    ? new Outcome.Repeated(answer)
                    : new Outcome.NameReused());
  }

  private Outcome decide(Request request, Set<Integer> openEditions) {
    var today = LocalDate.now(clock.withZone(AMSTERDAM));
    var at = new Circumstances(request.actor(), today, places, openEditions);
    for (int attempt = 1; ; attempt++) {
      var settlement = new Settlement(at, request.expected());
      try {
        var outcome = attempt(request, settlement);
        if (outcome instanceof Outcome.Done(_, var changed) && changed) return outcome;
        if (current(settlement.before())) return outcome;
      } catch (NotWritten e) {
        switch (e.because()) {
          case LOST_RACE -> forget(settlement.before().keySet());
          case ALREADY_ANSWERED -> {
            return answered(request).orElseThrow();
          }
          case KEY_TAKEN -> {
            return keyTaken(request);
          }
          case ANOTHER_EDITION_OPEN -> {
            return new Outcome.Refused(new EditionRejection.AnotherEditionOpen(), 0);
          }
        }
      }
      if (attempt == MOST_ATTEMPTS) throw new IllegalStateException("too busy an aggregate");
    }
  }

  private Outcome keyTaken(Request request) {
    for (int i = 0; i < request.commands().size(); i++)
      if (request.commands().get(i) instanceof PlanMilestone c
          && keys.find(c.key()).filter(id -> !id.equals(c.milestone())).isPresent())
        return new Outcome.Refused(new MilestoneRejection.KeyTaken(c.key()), i);
    throw new IllegalStateException("a key was taken and is free");
  }

  private Outcome attempt(Request request, Settlement settlement) {
    var root = DefaultUnitOfWork.startAndGet(null);
    try {
      settlement.attachTo(root);
      for (int i = 0; i < request.commands().size(); i++) {
        var refusal = dispatch(request.commands().get(i), request.metadata().toMap());
        if (refusal.isPresent()) {
          root.rollback();
          return new Outcome.Refused(refusal.get().reason(), i);
        }
      }
      var revisions = revisions(settlement.after());
      store.writeOnCommit(
          root, request.texts(), answer(request, revisions), request.commands().size() > LARGE);
      root.commit();
      return new Outcome.Done(revisions, !settlement.before().equals(settlement.after()));
    } catch (RuntimeException e) {
      if (root.isActive()) root.rollback(e);
      throw e;
    }
  }

  private Optional<CommandRefused> dispatch(Object command, Map<String, String> metadata) {
    var refused = new ArrayList<Throwable>();
    commands.dispatch(
        asCommandMessage(command).withMetaData(metadata),
        (_, result) -> {
          if (result.isExceptional()) refused.add(result.exceptionResult());
        });
    if (refused.isEmpty()) return Optional.empty();
    return switch (refused.getFirst()) {
      case CommandRefused e -> Optional.of(e);
      case RuntimeException e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    };
  }

  private static @Nullable AnsweredRequest answer(
      Request request, List<Revision> revisions) {
    var name = request.name();
    return name == null
        ? null
        : new AnsweredRequest(
            name.caller(), name.key(), name.hmac(), name.status(), name.location(), revisions);
  }

  private static List<Revision> revisions(Map<String, Long> after) {
    return after.entrySet().stream()
        .map(entry -> new Revision(entry.getKey(), entry.getValue()))
        .toList();
  }

  private boolean current(Map<String, Long> decidedOn) {
    var behind =
        decidedOn.entrySet().stream()
            .filter(e -> !Objects.equals(store.lastSequence(e.getKey()), e.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    forget(behind);
    return behind.isEmpty();
  }

  private void forget(Iterable<String> aggregates) {
    aggregates.forEach(cache::remove);
  }
}
