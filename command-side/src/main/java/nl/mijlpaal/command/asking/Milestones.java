package nl.mijlpaal.command.asking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mijlpaal.command.answering.Problem;
import nl.mijlpaal.command.deciding.Actor;
import nl.mijlpaal.command.milestone.Milestone;
import nl.mijlpaal.command.milestone.Milestone.Registered;
import nl.mijlpaal.command.remembering.MilestoneKeys;
import nl.mijlpaal.command.remembering.PostgresEventStore;
import nl.mijlpaal.contract.MilestoneEvent;
import nl.mijlpaal.contract.MilestoneId;
import org.springframework.stereotype.Component;

/** Finds milestones as callers name them. */
@Component
public final class Milestones {
  private static final int KEPT = 10_000;
  private static final String UUID_FORM = "(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final String TYPE = "milestone:";

  private final MilestoneKeys keys;
  private final PostgresEventStore store;
  private final Map<MilestoneId, String> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<MilestoneId, String> eldest) {
          return size() > KEPT;
        }
      };

  Milestones(MilestoneKeys keys, PostgresEventStore store) {
    this.keys = keys;
    this.store = store;
  }

  /**
   * The id behind a UUID, a full id or a key. Whether there is such a milestone, and for this
   * caller, is decided later, in the same words as here.
   *
   * @throws nl.mijlpaal.command.answering.ProblemException when there is no such key
   */
  public MilestoneId idOf(String name) {
    var bare = name.startsWith(TYPE) ? name.substring(TYPE.length()) : name;
    if (bare.matches(UUID_FORM)) return new MilestoneId(UUID.fromString(bare));
    return keys.find(name).orElseThrow(() -> new Problem.NotFound().exception());
  }

  /**
   * A milestone that the caller may know of.
   *
   * @throws nl.mijlpaal.command.answering.ProblemException when it is not there, or not for this
   *     caller
   */
  public Registered visible(MilestoneId id, Actor actor) {
    return known(id, actor).orElseThrow(() -> new Problem.NotFound().exception());
  }

  /** A milestone, if it is there and the caller may know of it. */
  public Optional<Registered> known(MilestoneId id, Actor actor) {
    return find(id).filter(milestone -> actor.clearance().maySee(milestone.marking().whole()));
  }

  /** What people call it; keys never change. */
  String keyOf(MilestoneId id) {
    synchronized (known) {
      var key = known.get(id);
      if (key != null) return key;
    }
    var key = find(id).orElseThrow().key();
    synchronized (known) {
      known.put(id, key);
    }
    return key;
  }

  private Optional<Registered> find(MilestoneId id) {
    Milestone state = new Milestone.Unplanned();
    for (var event : store.eventsOf(id.toString()))
      state = Milestone.evolve(state, (MilestoneEvent) event);
    return state instanceof Registered registered ? Optional.of(registered) : Optional.empty();
  }
}
