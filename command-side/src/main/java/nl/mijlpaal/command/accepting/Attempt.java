package nl.mijlpaal.command.accepting;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mijlpaal.command.deciding.Circumstances;
import nl.mijlpaal.command.deciding.CommandRefused;
import nl.mijlpaal.command.remembering.AggregateCache;
import nl.mijlpaal.command.remembering.AnsweredRequest;
import nl.mijlpaal.command.remembering.NewText;
import nl.mijlpaal.command.remembering.PostgresEventStore;
import nl.mijlpaal.command.remembering.Standing;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * One try at deciding requests in one unit of work. A refused request leaves the others as they
 * are; what was accepted is written together.
 */
final class Attempt {
  /** From so many requests on, they are written beside the others. */
  private static final int LARGE = 64;

  /** The status when everything was so already, and nothing was made. */
  private static final int UNCHANGED = 200;

  private final CommandBus commands;
  private final PostgresEventStore store;
  private final AggregateCache cache;
  private final Circumstances circumstances;
  private final Map<String, Standing> decidedOn = new HashMap<>();
  private final Map<Integer, Outcome> refusedBefore;
  private final Map<Integer, Outcome> refusedHalfway = new HashMap<>();
  private final Set<String> unsettled = new HashSet<>();
  private @Nullable AnsweredRequest answer;
  private boolean changed;

  Attempt(
      CommandBus commands,
      PostgresEventStore store,
      AggregateCache cache,
      Circumstances circumstances,
      Map<Integer, Outcome> refusedBefore) {
    this.commands = commands;
    this.store = store;
    this.cache = cache;
    this.circumstances = circumstances;
    this.refusedBefore = refusedBefore;
  }

  /**
   * Decides the requests in their order and has the outcome written, unless it is only to look.
   *
   * @throws RefusedHalfway when requests were refused after a part of them had been decided
   */
  List<Outcome> run(List<Request> requests, boolean onlyLook) {
    UnitOfWork<?> root = DefaultUnitOfWork.startAndGet(null);
    try {
      if (requests.size() > 1) store.readAhead(root, notInMemory(requests));
      var outcomes = new ArrayList<Outcome>();
      var texts = new ArrayList<NewText>();
      for (int i = 0; i < requests.size(); i++) {
        if (isUnsettled(requests.get(i))) continue;
        var known = refusedBefore.get(i);
        var outcome = known == null ? decide(root, requests.get(i), i) : known;
        outcomes.add(outcome);
        if (outcome instanceof Outcome.Done done) {
          if (!done.events().isEmpty()) texts.addAll(requests.get(i).texts());
          answer = answer(requests.get(i), done);
          changed |= !done.events().isEmpty();
        }
      }
      if (!refusedHalfway.isEmpty()) throw new RefusedHalfway(refusedHalfway);
      if (onlyLook) root.rollback();
      else {
        var written =
            store.writeOnCommit(
                root,
                texts,
                circumstances.openEditions(),
                changed ? answer : null,
                requests.size() > LARGE);
        root.commit();
        written.run();
      }
      return outcomes;
    } catch (RuntimeException e) {
      if (root.isActive()) root.rollback(e);
      throw e;
    }
  }

  private Set<String> notInMemory(List<Request> requests) {
    return requests.stream()
        .flatMap(Attempt::addressees)
        .filter(aggregate -> !cache.containsKey(aggregate))
        .collect(Collectors.toSet());
  }

  private static Stream<String> addressees(Request request) {
    return request.commands().stream().map(Addressee::of);
  }

  /**
   * Whether it asks something of what a request left half decided: what becomes of it is found in
   * the next try. The others go on, so that all that are refused like that are found in few tries.
   */
  private boolean isUnsettled(Request request) {
    if (addressees(request).noneMatch(unsettled::contains)) return false;
    addressees(request).forEach(unsettled::add);
    return true;
  }

  /**
   * Has the answer remembered that there was nothing to do, once that was found on what is stored:
   * in memory there may be an event that never came to be.
   */
  void rememberUnchanged() {
    if (!changed && answer != null) store.remember(answer);
  }

  /** Where each aggregate stood when it was decided on. */
  Map<String, Standing> decidedOn() {
    return decidedOn;
  }

  Set<String> aggregates() {
    return new HashSet<>(decidedOn.keySet());
  }

  private Outcome decide(UnitOfWork<?> root, Request request, int place) {
    var settlement = new Settlement(circumstances, request.expected());
    settlement.attachTo(root);
    try {
      for (int i = 0; i < request.commands().size(); i++) {
        var refusal = dispatch(request.commands().get(i), request.metadata().toMap());
        if (refusal.isEmpty()) continue;
        var refused = new Outcome.Refused(refusal.get().reason(), i);
        if (!settlement.events().isEmpty()) {
          refusedHalfway.put(place, refused);
          addressees(request).forEach(unsettled::add);
        }
        return refused;
      }
      return new Outcome.Done(settlement.revisions(), settlement.events());
    } finally {
      settlement
          .before()
          .forEach((aggregate, sequence) ->
              decidedOn.computeIfAbsent(aggregate, _ -> store.standing(aggregate, sequence)));
    }
  }

  private Optional<CommandRefused> dispatch(Object command, Map<String, String> metadata) {
    var failures = new ArrayList<Throwable>();
    commands.dispatch(
        asCommandMessage(command).withMetaData(metadata),
        (_, result) -> {
          if (result.isExceptional()) failures.add(result.exceptionResult());
        });
    if (failures.isEmpty()) return Optional.empty();
    return switch (failures.getFirst()) {
      case CommandRefused e -> Optional.of(e);
      case RuntimeException e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    };
  }

  private static @Nullable AnsweredRequest answer(Request request, Outcome.Done done) {
    var name = request.name();
    var changed = !done.events().isEmpty();
    return name == null
        ? null
        : new AnsweredRequest(
            name.caller(),
            name.key(),
            name.hmac(),
            changed ? name.status() : UNCHANGED,
            changed ? name.location() : null,
            changed,
            done.revisions());
  }

  /** Requests were refused after a part of them had been decided: nothing of the try may stay. */
  static final class RefusedHalfway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Map<Integer, Outcome> outcomes;

    RefusedHalfway(Map<Integer, Outcome> outcomes) {
      super(null, null, false, false);
      this.outcomes = outcomes;
    }

    /** By the places of the requests. */
    Map<Integer, Outcome> outcomes() {
      return outcomes;
    }
  }
}
