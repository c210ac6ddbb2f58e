package nl.mijlpaal.benchmarks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import nl.mijlpaal.command.accepting.Request;
import nl.mijlpaal.command.dependency.DependencyCommand.AddDependency;
import nl.mijlpaal.command.dependency.DependencyCommand.RemoveDependency;
import nl.mijlpaal.command.edition.EditionCommand.LeaveOut;
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
 * report.
 */
final class Happenings {
  private static final int EDITION = 2025;
  private static final int LATE_DAYS = 60;
  private static final List<ImplementationPlan> PLANS = List.of(ImplementationPlan.values());
  private static final List<Status> STATUSES = List.of(Status.values());

  private final List<MilestoneId> milestones;
  private final Zipf zipf;
  private final SplittableRandom random;
  private final Map<MilestoneId, Said> lastReport = new HashMap<>();
  private final Map<MilestoneId, Boolean> ended = new HashMap<>();
  private final Map<MilestoneId, MilestoneId> waitsFor = new HashMap<>();
  private int number;

  /** A report with the day that it is about: a correction stays there. */
  private record Said(UUID report, Effective about) {}

  Happenings(List<MilestoneId> milestones, long seed) {
    this.milestones = milestones;
    this.zipf = new Zipf(milestones.size());
    this.random = new SplittableRandom(seed);
  }

  /** The next one, of around that day. */
  Request next(LocalDate today) {
    var place = zipf.next(random);
    var m = milestones.get(place);
    var day = random.nextInt(10) == 0 ? today.minusDays(1 + random.nextInt(LATE_DAYS)) : today;
    var first = Workbench.FIRST_DAY.day();
    var on = Effective.on(day.isBefore(first) ? first : day);
    number++;
    // Whoever ended is opened again before anything else, or all else would be refused.
    if (ended.remove(m) != null) return Workbench.request(new ReopenMilestone(m, on));
    var pick = random.nextInt(100);
    if (pick < 60) return report(m, on);
    if (pick < 62) return correct(m, on);
    if (pick < 72) return Workbench.request(new RescheduleMilestone(m, EDITION, target(), on));
    if (pick < 75)
      return Workbench.request(
          new RewordMilestone(m, EDITION, "Demonstrator voor sensoren, versie " + number, on));
    if (pick < 78)
      return Workbench.request(new SetKpi(m, EDITION, "Aantal demonstraties: " + number, on));
    if (pick < 81) return Workbench.request(new SetTrl(m, EDITION, trl(), on));
    if (pick < 84) return Workbench.request(new StateNeeds(m, EDITION, needs(), on));
    if (pick < 86) return Workbench.request(new AssignOwner(m, "Directie " + number, on));
    if (pick < 87) return Workbench.request(new ClassifyMilestone(m, marking(), on));
    if (pick < 89) return tags(m, place, on);
    if (pick < 91) return end(m, on);
    if (pick < 94) return scope(m, on);
    if (pick < 97) return dependency(m, place, on);
    return roadmap(on);
  }

  private Request report(MilestoneId m, Effective on) {
    var said = new Said(UUID.randomUUID(), on);
    lastReport.put(m, said);
    if (random.nextInt(10) > 0)
      return Workbench.request(
          new ReportProgress(
              m, said.report, null, new Report(status(), target(), null, null, null), on));
    var text = NewText.of("De leverancier levert later dan gepland, melding " + number + ".");
    return Workbench.request(
        List.of(text),
        new ReportProgress(
            m, said.report, null, new Report(status(), null, text.ref(), null, null), on));
  }

  private Request correct(MilestoneId m, Effective on) {
    var said = lastReport.get(m);
    return said == null
        ? report(m, on)
        : Workbench.request(
            new CorrectReport(
                m, said.report, new Report(status(), target(), null, null, null), said.about));
  }

  private Request end(MilestoneId m, Effective on) {
    ended.put(m, true);
    return random.nextInt(3) > 0
        ? Workbench.request(new AchieveMilestone(m, null, on))
        : Workbench.request(new DropMilestone(m, on));
  }

  private Request scope(MilestoneId m, Effective on) {
    return random.nextBoolean()
        ? Workbench.request(new TakeIn(EDITION, m, on))
        : Workbench.request(new TakeIn(EDITION, m, on), new LeaveOut(EDITION, m, on));
  }

  private Request tags(MilestoneId m, int place, Effective on) {
    return Workbench.request(
        new PlaceMilestone(
            m, EDITION, History.place(place), null, List.of("Deel " + number % 7), false, on));
  }

  /** Always on an earlier one, so that nothing waits for itself. */
  private Request dependency(MilestoneId m, int place, Effective on) {
    var known = waitsFor.remove(m);
    if (known != null) return Workbench.request(new RemoveDependency(m, known, null, on));
    if (place == 0) return report(m, on);
    var needs = milestones.get(random.nextInt(Math.min(place, Workbench.MILESTONES)));
    waitsFor.put(m, needs);
    return Workbench.request(new AddDependency(m, needs, null, on));
  }

  private Request roadmap(Effective on) {
    var area = Workbench.AREAS.get(random.nextInt(Workbench.AREAS.size()));
    var plates = Places.standard().plates().stream().filter(p -> p.area().equals(area)).toList();
    var sort = random.nextInt(3);
    if (sort == 0 && !plates.isEmpty())
      return Workbench.request(
          new NamePlate(EDITION, area, plates.getFirst().code(), "Plaat " + number, on));
    if (sort == 1) {
      return Workbench.request(
          new HangUnderPlan(
              EDITION, area, PLANS.get(number % PLANS.size()), 2026, "Hoofdstuk " + number, on));
    }
    var text = NewText.of("In tien jaar staat Nederland vooraan, zo zegt lezing " + number + ".");
    return Workbench.request(List.of(text), new DescribeAmbition(EDITION, area, text.ref(), on));
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
