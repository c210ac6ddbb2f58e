package nl.mijlpaal.query.web.roadmap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.mijlpaal.query.milestone.Life;
import nl.mijlpaal.query.milestone.MilestoneView;
import org.jspecify.annotations.Nullable;

/**
 * What waits for what, as far as the caller may see both.
 *
 * @param known milestones by id
 */
record Needs(Map<String, MilestoneView> known) {

  /** Something that is needed, and what is wrong about it. */
  record Need(MilestoneView needed, Trouble trouble) {}

  /** Whether what is needed is there in time. */
  enum Trouble {
    NONE,
    /** It is due later than what waits for it. */
    COMES_LATER,
    DROPPED
  }

  Needs {
    known = Map.copyOf(known);
  }

  static Needs of(Stream<MilestoneView> views) {
    var known = new HashMap<String, MilestoneView>();
    views.forEach(view -> known.putIfAbsent(view.id(), view));
    return new Needs(known);
  }

  /** In the order in which the ids stand. */
  List<Need> of(MilestoneView waiting) {
    return waiting.dependsOn().stream()
        .map(known::get)
        .filter(Objects::nonNull)
        .map(needed -> new Need(needed, trouble(waiting, needed)))
        .toList();
  }

  /** What waits for this, by key. */
  List<MilestoneView> waitingFor(MilestoneView needed) {
    return known.values().stream()
        .filter(view -> view.dependsOn().contains(needed.id()))
        .sorted(Comparator.comparing(MilestoneView::key))
        .toList();
  }

  boolean inTrouble(MilestoneView waiting) {
    return of(waiting).stream().anyMatch(need -> need.trouble() != Trouble.NONE);
  }

  private static Trouble trouble(MilestoneView waiting, MilestoneView needed) {
    if (waiting.life().phase() != Life.Phase.OPEN) return Trouble.NONE;
    return switch (needed.life().phase()) {
      case ACHIEVED -> Trouble.NONE;
      case DROPPED -> Trouble.DROPPED;
      case OPEN -> {
        var due = due(waiting);
        var needs = due(needed);
        yield due != null && needs != null && due.isBefore(needs)
            ? Trouble.COMES_LATER
            : Trouble.NONE;
      }
    };
  }

  private static @Nullable LocalDate due(MilestoneView view) {
    return view.forecast() == null ? null : view.forecast().dueDay();
  }
}
