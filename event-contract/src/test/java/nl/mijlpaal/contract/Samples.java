package nl.mijlpaal.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mijlpaal.contract.DependencyEvent.DependencyAdded;
import nl.mijlpaal.contract.DependencyEvent.DependencyRemoved;
import nl.mijlpaal.contract.EditionEvent.EditionOpened;
import nl.mijlpaal.contract.EditionEvent.MilestoneLeftOut;
import nl.mijlpaal.contract.EditionEvent.MilestoneTakenIn;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneAchieved;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneClassified;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneDropped;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneKpiSet;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneNeedsStated;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneOwnerAssigned;
import nl.mijlpaal.contract.MilestoneEvent.MilestonePlaced;
import nl.mijlpaal.contract.MilestoneEvent.MilestonePlanned;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneRegistered;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneReopened;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneRescheduled;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneReworded;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneTrlSet;
import nl.mijlpaal.contract.MilestoneEvent.ProgressReported;
import nl.mijlpaal.contract.MilestoneEvent.ReportConfirmed;
import nl.mijlpaal.contract.MilestoneEvent.ReportCorrected;
import nl.mijlpaal.contract.MilestoneEvent.ReportReturned;
import nl.mijlpaal.contract.RoadmapEvent.AmbitionDescribed;
import nl.mijlpaal.contract.RoadmapEvent.HungUnderPlan;
import nl.mijlpaal.contract.RoadmapEvent.PlateNamed;
import nl.mijlpaal.contract.target.CalendarTerms;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;

/** Of every type of event one that says all it can, and one that says only what it must. */
final class Samples {
  record Sample(DomainEvent full, DomainEvent minimal) {}

  private static final MilestoneId PAMI =
      MilestoneId.of("milestone:0d6c1e2a-5b0f-4c57-9b6e-6f2f5a1c9d10");
  private static final MilestoneId PNT =
      MilestoneId.of("milestone:7e9b4f63-1f0d-4a9e-8c55-2d1b3f0a8e21");
  private static final UUID REPORT = UUID.fromString("5f0c2f5e-3f61-4d0f-a3a5-0f6f5f1d7c32");
  private static final Effective LETTER = Effective.on(LocalDate.of(2025, 4, 4));
  private static final Effective QUARTER =
      new Effective(LocalDate.of(2025, 9, 30), Effective.Known.QUARTER);

  private static final TextRef TEXT =
      TextRef.to(
          UUID.fromString("c1a6e1de-8d3b-4a2b-9c1f-1b2d3e4f5a60"), new byte[16], "Op schema.");
  private static final TextRef OTHER_TEXT =
      TextRef.to(
          UUID.fromString("d2b7f2ef-9e4c-4b3c-8d20-2c3e4f506b71"), new byte[16], "Uitgesteld.");

  private static final Target IN_2030 = Target.of("2030", Qualifier.IN, null);
  private static final Target AT_SUMMIT =
      Target.at(
          CalendarTerms.standard().find("navo-top", 2026).orElseThrow(),
          Qualifier.BEFORE,
          "vóór de NAVO-top");

  private static final Marking MARKED =
      new Marking(
          Classification.INTERN,
          Map.of(
              MarkedField.FORECAST, Classification.DEPARTEMENTAAL_VERTROUWELIJK,
              MarkedField.NEEDS, Classification.DEPARTEMENTAAL_VERTROUWELIJK));
  private static final Marking OPEN = Marking.of(Classification.OPENBAAR);

  private static final List<Placement> TWO_PLACES =
      List.of(
          new Placement("intelligente-systemen", "onbemenst", List.of("APOS", "Drones")),
          new Placement("sensoren", "sensoren", List.of("PNT")));
  private static final List<Placement> ONE_PLACE =
      List.of(new Placement("kennisbasis", null, List.of()));

  private static final Needs NEEDS =
      new Needs(
          List.of(
              new Need(Need.Spread.IN_YEAR, 2025, 75_000_000),
              new Need(Need.Spread.EVERY_YEAR_FROM, 2026, 20_000_000)),
          "€ 75 mln en € 20 mln structureel");

  private static final Plan PLAN =
      new Plan("Lancering PAMI-1", AT_SUMMIT, TWO_PLACES, NEEDS, new TrlRange(4, 7), "in een baan");
  private static final Plan BARE_PLAN =
      new Plan("Nationale PNT-architectuur", IN_2030, ONE_PLACE, Needs.UNKNOWN, null, null);

  private static final Report REPORTED =
      new Report(
          Status.AT_RISK,
          AT_SUMMIT,
          TEXT,
          OTHER_TEXT,
          new Impediment(ImpedimentKind.SUPPLY, TEXT, "COMMIT"));
  private static final Report SILENT = new Report(null, null, null, null, null);

  /** By name and version, such as {@code milestone.planned.v1}. */
  static Sample of(String wire) {
    return switch (wire) {
      case "milestone.registered.v1" ->
          new Sample(
              new MilestoneRegistered(
                  PAMI, "W001", Kind.MILESTONE, Pillar.SLIM, "COMMIT", MARKED, LETTER),
              new MilestoneRegistered(PNT, "B089", Kind.AMBITION, null, null, OPEN, LETTER));
      case "milestone.planned.v1" ->
          new Sample(
              new MilestonePlanned(PAMI, 2025, PLAN, LETTER),
              new MilestonePlanned(PNT, 2025, BARE_PLAN, LETTER));
      case "milestone.reworded.v1" ->
          always(new MilestoneReworded(PAMI, 2025, "Lancering", "Lancering PAMI-1", QUARTER));
      case "milestone.rescheduled.v1" ->
          new Sample(
              new MilestoneRescheduled(
                  PAMI, 2025, AT_SUMMIT, Target.of("2027-H1", Qualifier.BY, "medio 2027"), QUARTER),
              new MilestoneRescheduled(PNT, 2025, IN_2030, Target.open(null), LETTER));
      case "milestone.placed.v1" ->
          new Sample(
              new MilestonePlaced(PAMI, 2025, TWO_PLACES, TWO_PLACES.reversed(), QUARTER),
              new MilestonePlaced(PNT, 2025, ONE_PLACE, ONE_PLACE, LETTER));
      case "milestone.needs-stated.v1" ->
          new Sample(
              new MilestoneNeedsStated(
                  PAMI,
                  2025,
                  NEEDS,
                  new Needs(
                      List.of(new Need(Need.Spread.IN_YEAR, 2026, 2_000_000)), "€ 2 mln in 2026"),
                  QUARTER),
              new MilestoneNeedsStated(PNT, 2025, Needs.UNKNOWN, Needs.UNKNOWN, LETTER));
      case "milestone.trl-set.v1" ->
          new Sample(
              new MilestoneTrlSet(PAMI, 2025, new TrlRange(3, 6), new TrlRange(4, 7), QUARTER),
              new MilestoneTrlSet(PNT, 2025, null, null, LETTER));
      case "milestone.kpi-set.v1" ->
          new Sample(
              new MilestoneKpiSet(PAMI, 2025, "gebouwd", "in een baan", QUARTER),
              new MilestoneKpiSet(PNT, 2025, null, null, LETTER));
      case "milestone.owner-assigned.v1" ->
          new Sample(
              new MilestoneOwnerAssigned(PAMI, "COMMIT", "NLR", QUARTER),
              new MilestoneOwnerAssigned(PNT, null, null, LETTER));
      case "milestone.classified.v1" ->
          new Sample(
              new MilestoneClassified(
                  PAMI,
                  MARKED,
                  new Marking(
                      Classification.OPENBAAR,
                      Map.of(
                          MarkedField.TARGET, Classification.INTERN,
                          MarkedField.KPI, Classification.INTERN,
                          MarkedField.NARRATIVE, Classification.INTERN)),
                  QUARTER),
              new MilestoneClassified(PNT, OPEN, OPEN, LETTER));
      case "milestone.progress-reported.v1" ->
          new Sample(
              new ProgressReported(
                  PAMI,
                  REPORT,
                  "R-2025-09",
                  REPORTED,
                  Status.ON_TRACK,
                  Target.of("2027-H1", Qualifier.IN, "eerste helft 2027"),
                  QUARTER),
              new ProgressReported(PNT, REPORT, null, SILENT, null, null, LETTER));
      case "milestone.report-corrected.v1" ->
          new Sample(
              new ReportCorrected(PAMI, REPORT, REPORTED, REPORTED, QUARTER),
              new ReportCorrected(PNT, REPORT, SILENT, SILENT, LETTER));
      case "milestone.report-confirmed.v1" ->
          always(new ReportConfirmed(PAMI, REPORT, QUARTER, LETTER));
      case "milestone.report-returned.v1" ->
          new Sample(
              new ReportReturned(
                  PAMI,
                  REPORT,
                  QUARTER,
                  Status.AT_RISK,
                  Status.ON_TRACK,
                  REPORTED.forecast(),
                  PLAN.target(),
                  LETTER),
              new ReportReturned(PNT, REPORT, LETTER, null, null, null, null, LETTER));
      case "milestone.achieved.v1" ->
          new Sample(
              new MilestoneAchieved(PAMI, TEXT, QUARTER), new MilestoneAchieved(PNT, null, LETTER));
      case "milestone.dropped.v1" -> always(new MilestoneDropped(PAMI, QUARTER));
      case "milestone.reopened.v1" -> always(new MilestoneReopened(PAMI, QUARTER));
      case "edition.opened.v1" ->
          new Sample(
              new EditionOpened(2026, "STRAIIK-D 2026", 2025, LETTER),
              new EditionOpened(2025, "STRAIIK-D 2025", null, LETTER));
      case "edition.milestone-taken-in.v1" -> always(new MilestoneTakenIn(2025, PAMI, LETTER));
      case "edition.milestone-left-out.v1" -> always(new MilestoneLeftOut(2025, PAMI, QUARTER));
      case "roadmap.ambition-described.v1" ->
          new Sample(
              new AmbitionDescribed(2025, "quantum", TEXT, OTHER_TEXT, QUARTER),
              new AmbitionDescribed(2025, "quantum", null, TEXT, LETTER));
      case "roadmap.plate-named.v1" ->
          new Sample(
              new PlateNamed(
                  2025, "slimme-materialen", "composieten", "Composiet", "Composieten", QUARTER),
              new PlateNamed(2025, "quantum", "quantum", null, "Quantum", LETTER));
      case "roadmap.hung-under-plan.v1" ->
          new Sample(
              new HungUnderPlan(
                  2025, "quantum", ImplementationPlan.KNOWLEDGE, 2025, "par. 2", "par. 3", QUARTER),
              new HungUnderPlan(
                  2025, "quantum", ImplementationPlan.INDUSTRY, 2026, null, null, LETTER));
      case "dependency.added.v1" -> always(new DependencyAdded(PNT, PAMI, LETTER));
      case "dependency.removed.v1" -> always(new DependencyRemoved(PNT, PAMI, QUARTER));
      default -> throw new AssertionError("no sample of " + wire + " yet: add one here");
    };
  }

  /** Of an event all of whose fields must be there. */
  private static Sample always(DomainEvent event) {
    return new Sample(event, event);
  }

  private Samples() {}
}
