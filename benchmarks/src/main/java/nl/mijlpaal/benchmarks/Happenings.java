package nl.mijlpaal.benchmarks;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.mijlpaal.command.dependency.DependencyCommand.AddDependency;
import nl.mijlpaal.command.dependency.DependencyCommand.RemoveDependency;
import nl.mijlpaal.command.edition.EditionCommand.LeaveOut;
import nl.mijlpaal.command.edition.EditionCommand.OpenEdition;
import nl.mijlpaal.command.edition.EditionCommand.TakeIn;
import nl.mijlpaal.command.milestone.MilestoneCommand.AchieveMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.AssignOwner;
import nl.mijlpaal.command.milestone.MilestoneCommand.ClassifyMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.CorrectReport;
import nl.mijlpaal.command.milestone.MilestoneCommand.DropMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlaceMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.ReopenMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.ReportProgress;
import nl.mijlpaal.command.milestone.MilestoneCommand.RescheduleMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.RewordMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.SetKpi;
import nl.mijlpaal.command.milestone.MilestoneCommand.SetTrl;
import nl.mijlpaal.command.milestone.MilestoneCommand.StateNeeds;
import nl.mijlpaal.command.remembering.NewText;
import nl.mijlpaal.command.roadmap.RoadmapCommand.DescribeAmbition;
import nl.mijlpaal.command.roadmap.RoadmapCommand.HangUnderPlan;
import nl.mijlpaal.command.roadmap.RoadmapCommand.NamePlate;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.ImplementationPlan;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.Need;
import nl.mijlpaal.contract.Needs;
import nl.mijlpaal.contract.Report;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.contract.TrlRange;
import nl.mijlpaal.contract.reference.Places;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;

/**
 * What goes on around milestones, thought up: of every kind, mostly reports, most of it about a few
 * milestones; one in ten is about a day up to sixty days before, and one in fifty corrects a
 * report. A new edition begins each year.
 */
final class Happenings {
  /** About so many a strategy of ten years has. */
  static final int MILESTONES = 2_100;

  private static final int LATE_DAYS = 60;
  private static final List<ImplementationPlan> PLANS = List.of(ImplementationPlan.values());
  private static final List<Status> STATUSES = List.of(Status.values());

  private final List<MilestoneId> milestones;
  private final Zipf zipf;
  private final SplittableRandom random;
  private final TenEditions editions;
  private final Deque<Object> first = new ArrayDeque<>();
  private final Map<MilestoneId, Said> lastReport = new HashMap<>();
  private final Set<MilestoneId> ended = new HashSet<>();
  private final Set<MilestoneId> leftOut = new HashSet<>();
  private final Map<MilestoneId, MilestoneId> waitsFor = new HashMap<>();
  private int number;

  /** A report with the day that it is about: a correction stays there. */
  private record Said(UUID report, Effective about) {}

  Happenings(int count, long seed) {
    this.milestones =
        IntStream.range(0, count)
            .mapToObj(
                i -> new MilestoneId(new UUID(0x6d69_6a6c_7061_4000L, i * 0x9E37_79B9_7F4A_7C15L)))
            .toList();
    this.zipf = new Zipf(count);
    this.random = new SplittableRandom(seed);
    this.editions = new TenEditions(milestones);
  }

  /** The editions that are open when this one comes: the old one is closed before a new one. */
  Set<Integer> open(Object command) {
    return command instanceof OpenEdition ? Set.of() : Set.of(editions.current());
  }

  /** The next one, of that day. */
  Object next(LocalDate today) {
    if (first.isEmpty()) first.addAll(editions.begun(today));
    if (!first.isEmpty()) return first.pop();
    var place = zipf.next(random);
    var m = milestones.get(place);
    // Whoever ended is opened again before anything else, or all else would be refused.
    if (ended.remove(m)) return new ReopenMilestone(m, Effective.on(today));
    number++;
    var on = Effective.on(random.nextInt(10) == 0 ? late(today) : today);
    return next(place, m, on);
  }

  private LocalDate late(LocalDate today) {
    var day = today.minusDays(1 + random.nextInt(LATE_DAYS));
    return day.isBefore(editions.began()) ? editions.began() : day;
  }

  private Object next(int place, MilestoneId m, Effective on) {
    var pick = random.nextInt(100);
    if (pick < 60 || (pick >= 62 && pick < 89 && !editions.plan(place))) return report(m, on);
    if (pick < 62) return correct(m, on);
    var edition = editions.current();
    if (pick < 72) return new RescheduleMilestone(m, edition, target(), on);
    if (pick < 75)
      return new RewordMilestone(m, edition, "Demonstrator voor sensoren, versie " + number, on);
    if (pick < 78) return new SetKpi(m, edition, "Aantal demonstraties: " + number, on);
    if (pick < 81) return new SetTrl(m, edition, trl(), on);
    if (pick < 84) return new StateNeeds(m, edition, needs(), on);
    if (pick < 86) return new AssignOwner(m, "Directie " + number, on);
    if (pick < 87) return new ClassifyMilestone(m, marking(), on);
    if (pick < 89)
      return new PlaceMilestone(
          m, edition, TenEditions.place(place), null, List.of("Deel " + number % 7), false, on);
    if (pick < 91) return end(m, on);
    if (pick < 94) return scope(m, on);
    if (pick < 97) return dependency(m, place, on);
    return roadmap(on);
  }

  private Object report(MilestoneId m, Effective on) {
    var said = new Said(new UUID(random.nextLong(), random.nextLong()), on);
    lastReport.put(m, said);
    var narrative =
        random.nextInt(10) > 0 ? null : NewText.of("Melding " + number + " in woorden.").ref();
    return new ReportProgress(
        m, said.report, null, new Report(status(), target(), narrative, null, null), on);
  }

  private Object correct(MilestoneId m, Effective on) {
    var said = lastReport.get(m);
    return said == null
        ? report(m, on)
        : new CorrectReport(
            m, said.report, new Report(status(), target(), null, null, null), said.about);
  }

  private Object end(MilestoneId m, Effective on) {
    ended.add(m);
    return random.nextInt(3) > 0 ? new AchieveMilestone(m, null, on) : new DropMilestone(m, on);
  }

  private Object scope(MilestoneId m, Effective on) {
    return leftOut.add(m) || !leftOut.remove(m)
        ? new LeaveOut(editions.current(), m, on)
        : new TakeIn(editions.current(), m, on);
  }

  /** Always on an earlier one, so that nothing waits for itself. */
  private Object dependency(MilestoneId m, int place, Effective on) {
    var known = waitsFor.remove(m);
    if (known != null) return new RemoveDependency(m, known, null, on);
    if (place == 0) return report(m, on);
    var needs = milestones.get(random.nextInt(Math.min(place, MILESTONES)));
    waitsFor.put(m, needs);
    return new AddDependency(m, needs, null, on);
  }

  private Object roadmap(Effective on) {
    var edition = editions.current();
    var area = Workbench.AREAS.get(random.nextInt(Workbench.AREAS.size()));
    var plates = Places.standard().plates().stream().filter(p -> p.area().equals(area)).toList();
    return switch (random.nextInt(3)) {
      case 0 -> new NamePlate(edition, area, plates.getFirst().code(), "Plaat " + number, on);
      case 1 ->
          new HangUnderPlan(
              edition, area, PLANS.get(number % PLANS.size()), 2026, "Hoofdstuk " + number, on);
      default ->
          new DescribeAmbition(
              edition, area, NewText.of("In tien jaar vooraan, zegt lezing " + number).ref(), on);
    };
  }

  private Status status() {
    return STATUSES.get(random.nextInt(STATUSES.size()));
  }

  private Target target() {
    return Target.of(2027 + random.nextInt(9) + "-Q" + (1 + random.nextInt(4)), Qualifier.IN, null);
  }

  private TrlRange trl() {
    var from = 1 + random.nextInt(6);
    return new TrlRange(from, from + random.nextInt(4));
  }

  private Needs needs() {
    return new Needs(
        List.of(new Need(Need.Spread.IN_YEAR, 2027, random.nextInt(1_000) * 100_000L)), null);
  }

  private Marking marking() {
    return Marking.of(random.nextInt(4) == 0 ? Classification.INTERN : Classification.OPENBAAR);
  }
}
