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
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.RoadmapEvent;
import nl.mijlpaal.contract.Source;
import org.jspecify.annotations.Nullable;

/**
 * An event about a milestone, whichever aggregate decided it.
 *
 * @param index its place in the ledger
 * @param source the document that it comes from
 */
record Fact(long index, DomainEvent event, @Nullable Source source) {

  /**
   * The order in which facts count: by the day they are about, on one day the later recorded last.
   */
  static final Comparator<Fact> AS_IT_COUNTS =
      Comparator.comparing(Fact::day).thenComparingLong(Fact::index);

  LocalDate day() {
    return event.effective().day();
  }

  /** The report that it brings or corrects. */
  Optional<UUID> report() {
    return switch (event) {
      case ProgressReported e -> Optional.of(e.report());
      case ReportCorrected e -> Optional.of(e.report());
      case DomainEvent _ -> Optional.empty();
    };
  }

  boolean corrects() {
    return event instanceof ReportCorrected;
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
