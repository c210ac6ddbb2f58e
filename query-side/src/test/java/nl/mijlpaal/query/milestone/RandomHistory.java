package nl.mijlpaal.query.milestone;

import static nl.mijlpaal.query.milestone.Facts.PAMI;
import static nl.mijlpaal.query.milestone.Facts.at;
import static nl.mijlpaal.query.milestone.Facts.says;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.mijlpaal.contract.DependencyEvent.DependencyAdded;
import nl.mijlpaal.contract.DependencyEvent.DependencyRemoved;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.EditionEvent.MilestoneLeftOut;
import nl.mijlpaal.contract.EditionEvent.MilestoneTakenIn;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneAchieved;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneDropped;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneKpiSet;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneOwnerAssigned;
import nl.mijlpaal.contract.MilestoneEvent.MilestonePlanned;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneReopened;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneReworded;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;

/** What may be recorded about a milestone: mostly in order, often late, on the same few days. */
final class RandomHistory {
  static final LocalDate FIRST = LocalDate.of(2025, 4, 4);
  static final int DAYS = 12;

  private final Random random;
  private final List<Integer> reports = new ArrayList<>();
  private final Map<Integer, LocalDate> about = new HashMap<>();
  private LocalDate latest = FIRST;

  RandomHistory(long seed) {
    this.random = new Random(seed);
  }

  List<Fact> of(int length) {
    var facts = new ArrayList<Fact>();
    var index = 1L;
    facts.add(at(index++, Facts.registered(FIRST)));
    facts.add(at(index++, Facts.planned(FIRST)));
    while (facts.size() < length) {
      index += random.nextInt(3);
      var event = event();
      latest = event.effective().day().isAfter(latest) ? event.effective().day() : latest;
      facts.add(at(index++, event));
    }
    return facts;
  }

  private DomainEvent event() {
    var on = Effective.on(day());
    return switch (random.nextInt(17)) {
      case 0 -> new MilestoneReworded(PAMI, 2025, "was", word(), on);
      case 1, 2 -> Facts.rescheduled(on.day(), target(), target());
      case 3 -> new MilestoneOwnerAssigned(PAMI, null, random.nextBoolean() ? word() : null, on);
      case 4 -> new MilestoneKpiSet(PAMI, 2025, null, word(), on);
      case 5 -> new MilestoneAchieved(PAMI, null, on);
      case 6 ->
          random.nextBoolean() ? new MilestoneReopened(PAMI, on) : new MilestoneDropped(PAMI, on);
      case 7 ->
          random.nextBoolean()
              ? new MilestoneTakenIn(2025, PAMI, on)
              : new MilestoneLeftOut(2025, PAMI, on);
      case 8 ->
          random.nextBoolean()
              ? new DependencyAdded(PAMI, new MilestoneId(new java.util.UUID(1, 1)), on)
              : new DependencyRemoved(PAMI, new MilestoneId(new java.util.UUID(1, 1)), on);
      case 9 -> new MilestonePlanned(PAMI, 2026, Facts.plan(target()), on);
      case 10 -> correction(on.day());
      case 11, 12 -> returned();
      case 13 -> confirmed();
      default -> report(on.day());
    };
  }

  private DomainEvent report(LocalDate day) {
    reports.add(reports.size());
    about.put(reports.getLast(), day);
    return Facts.reported(
        day,
        reports.getLast(),
        says(random.nextBoolean() ? status() : null, random.nextBoolean() ? target() : null));
  }

  private DomainEvent correction(LocalDate day) {
    if (reports.isEmpty()) return report(day);
    var report = reports.get(random.nextInt(reports.size()));
    about.put(report, day);
    return Facts.corrected(
        day,
        report,
        says(null, null),
        says(random.nextBoolean() ? status() : null, random.nextBoolean() ? target() : null));
  }

  /** Always today, which is never before a day that anything was said about. */
  private DomainEvent returned() {
    if (reports.isEmpty()) return report(day());
    var report = reports.get(random.nextInt(reports.size()));
    return Facts.returned(today(), report, about.get(report));
  }

  private DomainEvent confirmed() {
    if (reports.isEmpty()) return report(day());
    var report = reports.get(random.nextInt(reports.size()));
    return Facts.confirmed(today(), report, about.get(report));
  }

  private LocalDate today() {
    var today = day();
    return today.isBefore(latest) ? latest : today;
  }

  private LocalDate day() {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  private Status status() {
    return Status.values()[random.nextInt(3)];
  }

  private Target target() {
    return Target.of(String.valueOf(2026 + random.nextInt(3)), Qualifier.IN, null);
  }

  private String word() {
    return "woord " + random.nextInt(3);
  }
}
