package nl.mijlpaal.query.milestone;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import nl.mijlpaal.contract.DependencyEvent;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.EditionEvent.EditionOpened;
import nl.mijlpaal.contract.EditionEvent.MilestoneLeftOut;
import nl.mijlpaal.contract.EditionEvent.MilestoneTakenIn;
import nl.mijlpaal.contract.MilestoneEvent;
import nl.mijlpaal.contract.MilestoneEvent.ProgressReported;
import nl.mijlpaal.contract.MilestoneEvent.ReportCorrected;
import nl.mijlpaal.contract.MilestoneEvent.ReportReturned;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.RoadmapEvent;
import nl.mijlpaal.contract.Source;
import org.jspecify.annotations.Nullable;

/**
 * An event about a milestone, whichever aggregate decided it.
 *
 * @param index its place in the ledger
 * @param source the document that it comes from
 * @param day the day that it is about
 * @param report the report that it brings or corrects
 */
record Fact(
    long index, DomainEvent event, @Nullable Source source, LocalDate day, @Nullable UUID report) {

  /**
   * The order in which facts count: by the day they are about, on one day the later recorded last.
   */
  static final Comparator<Fact> AS_IT_COUNTS =
      Comparator.comparing(Fact::day).thenComparingLong(Fact::index);

  Fact(long index, DomainEvent event, @Nullable Source source) {
    this(index, event, source, event.effective().day(), report(event));
  }

  private static @Nullable UUID report(DomainEvent event) {
    return switch (event) {
      case ProgressReported e -> e.report();
      case ReportCorrected e -> e.report();
      case DomainEvent _ -> null;
    };
  }

  boolean corrects() {
    return event instanceof ReportCorrected;
  }

  /** The report that it gives back, with the day that this was about. */
  @Nullable ReportReturned givenBack() {
    return event instanceof ReportReturned e ? e : null;
  }

  /** The milestone that an event is about. */
  static Optional<MilestoneId> subject(DomainEvent event) {
    return switch (event) {
      case MilestoneEvent e -> Optional.of(e.milestone());
      case MilestoneTakenIn e -> Optional.of(e.milestone());
      case MilestoneLeftOut e -> Optional.of(e.milestone());
      case DependencyEvent e -> Optional.of(e.milestone());
      case EditionOpened _ -> Optional.empty();
      case RoadmapEvent _ -> Optional.empty();
    };
  }
}
