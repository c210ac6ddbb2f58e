package nl.mijlpaal.command.importing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.stream.Stream;
import nl.mijlpaal.contract.DependencyEvent;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.EditionEvent;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.MilestoneEvent;
import nl.mijlpaal.contract.MilestoneEvent.ProgressReported;
import nl.mijlpaal.contract.Needs;
import nl.mijlpaal.contract.Plan;
import nl.mijlpaal.contract.RoadmapEvent;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;

/** What the decided events of a row say happened: in a word each, and field by field. */
record Happened(SequencedSet<String> does, List<Change> changes) {

  static Happened in(List<DomainEvent> events) {
    var does = new LinkedHashSet<String>();
    events.forEach(event -> does.add(verb(event)));
    return new Happened(does, events.stream().flatMap(Happened::changes).toList());
  }

  Happened and(List<Change> more) {
    return new Happened(does, Stream.concat(changes.stream(), more.stream()).toList());
  }

  private static String verb(DomainEvent event) {
    return switch (event) {
      case MilestoneEvent.MilestoneRegistered _ -> "register";
      case MilestoneEvent.MilestonePlanned _ -> "plan";
      case MilestoneEvent.MilestoneReworded _ -> "reword";
      case MilestoneEvent.MilestoneRescheduled _ -> "reschedule";
      case MilestoneEvent.MilestonePlaced _ -> "place";
      case MilestoneEvent.MilestoneNeedsStated _ -> "state-needs";
      case MilestoneEvent.MilestoneTrlSet _ -> "set-trl";
      case MilestoneEvent.MilestoneKpiSet _ -> "set-kpi";
      case MilestoneEvent.MilestoneOwnerAssigned _ -> "assign-owner";
      case MilestoneEvent.MilestoneClassified _ -> "classify";
      case ProgressReported _ -> "report";
      case MilestoneEvent.ReportCorrected _ -> "correct";
      case MilestoneEvent.ReportConfirmed _ -> "confirm";
      case MilestoneEvent.ReportReturned _ -> "return";
      case MilestoneEvent.MilestoneAchieved _ -> "achieve";
      case MilestoneEvent.MilestoneDropped _ -> "drop";
      case MilestoneEvent.MilestoneReopened _ -> "reopen";
      case EditionEvent.EditionOpened _ -> "open";
      case EditionEvent.MilestoneTakenIn _ -> "take-in";
      case EditionEvent.MilestoneLeftOut _ -> "leave-out";
      case DependencyEvent.DependencyAdded _ -> "depend";
      case DependencyEvent.DependencyRemoved _ -> "depend-no-more";
      case RoadmapEvent _ -> "describe";
    };
  }

  private static Stream<Change> changes(DomainEvent event) {
    return switch (event) {
      case MilestoneEvent.MilestoneReworded e ->
          Stream.of(Change.of(Column.TITLE, e.from(), e.to()));
      case MilestoneEvent.MilestoneRescheduled e -> target(e.from(), e.to());
      case MilestoneEvent.MilestonePlaced e ->
          Stream.of(
              Change.of(
                  Column.PLACEMENTS, Written.placements(e.from()), Written.placements(e.to())));
      case MilestoneEvent.MilestoneNeedsStated e -> needs(e.from(), e.to());
      case MilestoneEvent.MilestoneTrlSet e ->
          Stream.of(Change.of(Column.TRL, Written.trl(e.from()), Written.trl(e.to())));
      case MilestoneEvent.MilestoneKpiSet e -> Stream.of(Change.of(Column.KPI, e.from(), e.to()));
      case MilestoneEvent.MilestoneOwnerAssigned e ->
          Stream.of(Change.of(Column.OWNER, e.from(), e.to()));
      case MilestoneEvent.MilestoneClassified e ->
          Stream.of(
              Change.of(Column.CLASSIFICATION, Written.marking(e.from()), Written.marking(e.to())));
      case ProgressReported e -> reported(e);
      case MilestoneEvent.MilestoneAchieved e -> outcome(Ending.ACHIEVED, e.effective());
      case MilestoneEvent.MilestoneDropped e -> outcome(Ending.DROPPED, e.effective());
      case MilestoneEvent.MilestoneReopened e -> outcome(Ending.REOPENED, e.effective());
      case EditionEvent.MilestoneLeftOut _ -> Stream.of(Change.of(Column.IN_SCOPE, "ja", "nee"));
      case EditionEvent.MilestoneTakenIn _ -> Stream.of(Change.of(Column.IN_SCOPE, "nee", "ja"));
      case MilestoneEvent.MilestonePlanned e -> planned(e.plan());
      case MilestoneEvent.MilestoneRegistered e -> registered(e);
      case MilestoneEvent.ReportCorrected _,
          MilestoneEvent.ReportConfirmed _,
          MilestoneEvent.ReportReturned _,
          EditionEvent.EditionOpened _,
          DependencyEvent _,
          RoadmapEvent _ ->
          Stream.empty();
    };
  }

  private static Stream<Change> registered(MilestoneEvent.MilestoneRegistered e) {
    return Stream.of(
            Change.of(Column.KIND, null, Words.KIND.written(e.kind())),
            Change.of(
                Column.PILLAR, null, e.pillar() == null ? null : Words.PILLAR.written(e.pillar())),
            Change.of(Column.OWNER, null, e.owner()),
            Change.of(Column.CLASSIFICATION, null, Written.marking(e.marking())))
        .filter(Happened::differs);
  }

  private static Stream<Change> planned(Plan plan) {
    return Stream.of(
            Change.of(Column.TITLE, null, plan.title()),
            Change.of(Column.TARGET, null, Written.moment(plan.target())),
            Change.of(Column.TARGET_QUALIFIER, null, unlessIn(plan.target().qualifier())),
            Change.of(Column.TARGET_WORDS, null, plan.target().words()),
            Change.of(Column.PLACEMENTS, null, Written.placements(plan.placements())),
            Change.of(Column.NEEDS, null, Written.needs(plan.needs().amounts())),
            Change.of(Column.NEEDS_WORDS, null, plan.needs().words()),
            Change.of(Column.TRL, null, Written.trl(plan.trl())),
            Change.of(Column.KPI, null, plan.kpi()))
        .filter(Happened::differs);
  }

  /** What lies in its period is so written without more. */
  private static @Nullable String unlessIn(Qualifier qualifier) {
    return qualifier == Qualifier.IN ? null : Words.QUALIFIER.written(qualifier);
  }

  private static Stream<Change> target(Target from, Target to) {
    var moment =
        Change.of(Column.TARGET, Written.moment(from), Written.moment(to)).between(from, to);
    var qualifier =
        Change.of(
            Column.TARGET_QUALIFIER,
            Words.QUALIFIER.written(from.qualifier()),
            Words.QUALIFIER.written(to.qualifier()));
    return Stream.of(
            moment,
            differs(moment) ? qualifier : qualifier.between(from, to),
            Change.of(Column.TARGET_WORDS, from.words(), to.words()))
        .filter(Happened::differs);
  }

  private static Stream<Change> needs(Needs from, Needs to) {
    return Stream.of(
            Change.of(Column.NEEDS, Written.needs(from.amounts()), Written.needs(to.amounts())),
            Change.of(Column.NEEDS_WORDS, from.words(), to.words()))
        .filter(Happened::differs);
  }

  /** Only what the report itself says; the rest may be marked higher than the caller may see. */
  private static Stream<Change> reported(ProgressReported e) {
    var status = e.said().status();
    var before = e.previousStatus();
    var forecast = e.said().forecast();
    return Stream.of(
            status == null
                ? null
                : Change.of(
                    Column.STATUS,
                    before == null ? null : Words.STATUS.written(before),
                    Words.STATUS.written(status)),
            forecast == null
                ? null
                : Change.of(Column.FORECAST, moment(e.previousForecast()), Written.moment(forecast))
                    .between(e.previousForecast(), forecast),
            about(e.effective()))
        .flatMap(Stream::ofNullable)
        .filter(Happened::differs);
  }

  private static @Nullable String moment(@Nullable Target target) {
    return target == null ? null : Written.moment(target);
  }

  private static Stream<Change> outcome(Ending ending, Effective effective) {
    return Stream.of(
        Change.of(Column.OUTCOME, null, Words.OUTCOME.written(ending)), about(effective));
  }

  /** The day that it is said about. */
  private static Change about(Effective effective) {
    return Change.of(Column.EFFECTIVE, null, effective.day().toString());
  }

  private static boolean differs(Change change) {
    return !Objects.equals(change.from(), change.to());
  }
}
