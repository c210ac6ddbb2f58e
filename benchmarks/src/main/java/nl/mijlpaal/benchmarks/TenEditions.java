package nl.mijlpaal.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.mijlpaal.command.edition.EditionCommand.OpenEdition;
import nl.mijlpaal.command.edition.EditionCommand.TakeIn;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlanIntoEdition;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlanMilestone;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Kind;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.Needs;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.contract.Plan;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;

/**
 * Ten editions, a new one each year. The first plans every milestone, 250 on each roadmap; each
 * later one plans and covers the 210 that are talked of most. Places exist from the edition of 2025
 * on, so the editions are named after the years from then, whatever the day.
 */
final class TenEditions {
  static final int FIRST = 2025;
  static final int LAST = 2034;
  private static final int IN_EACH = 210;

  private static final List<Kind> KINDS = List.of(Kind.values());

  /** Six areas and three sections: 250 milestones on each, and the rest on the last. */
  private static final List<String> PLACES =
      List.of(
          "quantum",
          "sensoren",
          "intelligente-systemen",
          "ruimtetechnologie",
          "slimme-materialen",
          "maritiem",
          "kennisbasis",
          "innovatiebasis",
          "industriele-basis");

  private final List<MilestoneId> milestones;
  private LocalDate began = LocalDate.MAX;
  private int current = FIRST - 1;

  TenEditions(List<MilestoneId> milestones) {
    this.milestones = milestones;
  }

  int current() {
    return current;
  }

  /** The day of the first edition: nothing is about an earlier one. */
  LocalDate began() {
    return began;
  }

  /** Whether the current edition has a plan of the n-th most popular milestone. */
  boolean plan(int nth) {
    return current == FIRST || nth < IN_EACH;
  }

  /** Where the n-th most popular milestone stands. */
  static String place(int nth) {
    return PLACES.get(nth < Happenings.MILESTONES ? nth % 42 / 5 : PLACES.size() - 1);
  }

  /** What opens the edition that is due on that day; nothing on other days. */
  List<Object> begun(LocalDate today) {
    if (began.equals(LocalDate.MAX)) began = today;
    if (current == LAST || today.isBefore(began.plusYears(current + 1 - FIRST))) return List.of();
    current++;
    var on = Effective.on(today);
    var commands = new ArrayList<Object>();
    var before = current == FIRST ? null : current - 1;
    commands.add(new OpenEdition(current, "STRAIIK-D " + current, before, on));
    for (int nth = 0; nth < (current == FIRST ? milestones.size() : IN_EACH); nth++) {
      commands.add(planned(nth, on));
      if (nth < IN_EACH) commands.add(new TakeIn(current, milestones.get(nth), on));
    }
    return commands;
  }

  private Object planned(int nth, Effective on) {
    var id = milestones.get(nth);
    return current == FIRST
        ? new PlanMilestone(
            id,
            String.format(Locale.ROOT, "H%07d", nth),
            KINDS.get(nth % KINDS.size()),
            null,
            "Defensie / EZ",
            Marking.of(Classification.OPENBAAR),
            current,
            plan(nth, place(nth)),
            on)
        : new PlanIntoEdition(id, current, plan(nth, place(nth)), on);
  }

  private Plan plan(int nth, String place) {
    return new Plan(
        "Onderzoek naar systeemcomponenten, deel " + nth + " van " + current,
        Target.of("2036", Qualifier.IN, "in 2036"),
        List.of(new Placement(place, null, List.of("Sensing"))),
        Needs.UNKNOWN,
        null,
        null);
  }
}
