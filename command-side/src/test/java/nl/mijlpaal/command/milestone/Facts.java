package nl.mijlpaal.command.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Kind;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneAchieved;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneDropped;
import nl.mijlpaal.contract.MilestoneEvent.MilestonePlanned;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneRegistered;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.Needs;
import nl.mijlpaal.contract.Pillar;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.contract.Plan;
import nl.mijlpaal.contract.Report;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;

/** What the stories of one milestone are made of: the launch of PAMI-1. */
final class Facts {
  static final MilestoneId PAMI = new MilestoneId(new UUID(0, 1));
  static final Effective FOURTH_OF_APRIL = Effective.on(LocalDate.of(2025, 4, 4));
  static final Effective JUNE = new Effective(LocalDate.of(2025, 6, 30), Effective.Known.MONTH);
  static final Effective FEBRUARY = Effective.on(LocalDate.of(2026, 2, 1));
  static final Effective MARCH = Effective.on(LocalDate.of(2026, 3, 1));
  static final Target FIRST_HALF_OF_2027 = Target.of("2027-H1", Qualifier.IN, null);
  static final Target EARLY_2028 = Target.of("2028-Q1", Qualifier.IN, "begin 2028");
  static final Placement ON_SPACE =
      new Placement("ruimtetechnologie", "ruimtetechnologie", List.of("Aardobservatie"));
  static final Placement ON_SENSORS = new Placement("sensoren", null, List.of());
  static final Plan LAUNCH =
      new Plan(
          "Lancering PAMI-1", FIRST_HALF_OF_2027, List.of(ON_SPACE), Needs.UNKNOWN, null, null);
  static final MilestoneRegistered REGISTERED =
      new MilestoneRegistered(
          PAMI,
          "W001",
          Kind.MILESTONE,
          Pillar.SLIM,
          null,
          Marking.of(Classification.OPENBAAR),
          FOURTH_OF_APRIL);
  static final MilestonePlanned PLANNED = new MilestonePlanned(PAMI, 2025, LAUNCH, FOURTH_OF_APRIL);
  static final MilestoneAchieved ACHIEVED_IN_MARCH = new MilestoneAchieved(PAMI, null, MARCH);
  static final MilestoneDropped DROPPED_IN_MARCH = new MilestoneDropped(PAMI, MARCH);
  static final Report ON_TRACK = new Report(Status.ON_TRACK, null, null, null, null);
  static final Report LATER = new Report(Status.AT_RISK, EARLY_2028, null, null, null);
  static final UUID FIRST = new UUID(1, 1);
  static final UUID SECOND = new UUID(1, 2);

  private Facts() {}
}
