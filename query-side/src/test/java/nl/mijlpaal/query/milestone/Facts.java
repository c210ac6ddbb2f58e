package nl.mijlpaal.query.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Kind;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.MilestoneEvent.MilestonePlanned;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneRegistered;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneRescheduled;
import nl.mijlpaal.contract.MilestoneEvent.ProgressReported;
import nl.mijlpaal.contract.MilestoneEvent.ReportConfirmed;
import nl.mijlpaal.contract.MilestoneEvent.ReportCorrected;
import nl.mijlpaal.contract.MilestoneEvent.ReportReturned;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.Needs;
import nl.mijlpaal.contract.Pillar;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.contract.Plan;
import nl.mijlpaal.contract.Report;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;

/** Facts about one milestone, named as a test tells them. */
public final class Facts {
  public static final MilestoneId PAMI = new MilestoneId(new UUID(7, 7));
  public static final Target IN_2027 = Target.of("2027", Qualifier.IN, "in 2027");

  public static MilestoneRegistered registered(LocalDate day) {
    return registered(day, Marking.of(Classification.OPENBAAR));
  }

  public static MilestoneRegistered registered(LocalDate day, Marking marking) {
    return new MilestoneRegistered(
        PAMI, "A029", Kind.ACTION, Pillar.STERK, null, marking, Effective.on(day));
  }

  public static MilestonePlanned planned(LocalDate day) {
    return new MilestonePlanned(PAMI, 2025, plan(IN_2027), Effective.on(day));
  }

  public static Plan plan(Target target) {
    return new Plan(
        "PAMI-1 is gelanceerd",
        target,
        List.of(new Placement("ruimtetechnologie", null, List.of())),
        Needs.UNKNOWN,
        null,
        null);
  }

  public static MilestoneRescheduled rescheduled(LocalDate day, Target from, Target to) {
    return new MilestoneRescheduled(PAMI, 2025, from, to, Effective.on(day));
  }

  public static ProgressReported reported(LocalDate day, int report, Report said) {
    return new ProgressReported(
        PAMI, new UUID(0, report), null, said, null, null, Effective.on(day));
  }

  public static ReportCorrected corrected(LocalDate day, int report, Report from, Report to) {
    return new ReportCorrected(PAMI, new UUID(0, report), from, to, Effective.on(day));
  }

  public static ReportReturned returned(LocalDate day, int report, LocalDate about) {
    return new ReportReturned(
        PAMI, new UUID(0, report), Effective.on(about), null, null, null, null, Effective.on(day));
  }

  public static ReportConfirmed confirmed(LocalDate day, int report, LocalDate about) {
    return new ReportConfirmed(PAMI, new UUID(0, report), Effective.on(about), Effective.on(day));
  }

  public static Report says(@Nullable Status status, @Nullable Target forecast) {
    return new Report(status, forecast, null, null, null);
  }

  static Fact at(long index, DomainEvent event) {
    return new Fact(index, event, null);
  }

  public static Marking confidential() {
    return new Marking(Classification.DEPARTEMENTAAL_VERTROUWELIJK, Map.of());
  }

  private Facts() {}
}
