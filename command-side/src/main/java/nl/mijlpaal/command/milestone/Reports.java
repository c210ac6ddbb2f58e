package nl.mijlpaal.command.milestone;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.mijlpaal.command.deciding.Dated;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Report;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The reports of a milestone, each as it was last corrected: by the day that it is about, by its
 * id, and by the key that its sender knows it by.
 */
public record Reports(
    Dated<Reported> dated, PMap<UUID, Reported> known, PMap<String, UUID> underKeys) {
  static final Reports NONE =
      new Reports(Dated.never(), HashTreePMap.empty(), HashTreePMap.empty());

  /** What the lead of the area says of a report. */
  sealed interface Verdict {
    /** Nothing yet. */
    record Awaited() implements Verdict {}

    record Confirmed() implements Verdict {}

    /** From that day on the report does not count. */
    record Returned(LocalDate on) implements Verdict {}
  }

  /** A report, with how its sender knows it and what became of it. */
  public record Reported(
      UUID id, @Nullable String key, Effective about, Report said, Verdict verdict) {

    Reported(UUID id, @Nullable String key, Effective about, Report said) {
      this(id, key, about, said, new Verdict.Awaited());
    }

    boolean countsOn(LocalDate day) {
      return !(verdict instanceof Verdict.Returned(var on)) || day.isBefore(on);
    }
  }

  Reports with(Reported report) {
    return new Reports(
        dated.with(report.about.day(), report),
        known.plus(report.id, report),
        report.key == null ? underKeys : underKeys.plus(report.key, report.id));
  }

  /** With what a report says from now on, in the place of all that it said. */
  Reports corrected(UUID id, Effective about, Report said) {
    var before = Objects.requireNonNull(known.get(id));
    return new Reports(dated.without(before.about.day(), before), known, underKeys)
        .with(new Reported(id, before.key, about, said));
  }

  /** With what the lead says of a report. */
  Reports judged(UUID id, Verdict verdict) {
    var before = Objects.requireNonNull(known.get(id));
    var now = new Reported(id, before.key, before.about, before.said, verdict);
    return new Reports(
        dated.replacing(before.about.day(), before, now), known.plus(id, now), underKeys);
  }

  Optional<Reported> find(UUID id) {
    return Optional.ofNullable(known.get(id));
  }

  public Optional<Reported> under(String key) {
    return Optional.ofNullable(underKeys.get(key)).map(known::get);
  }

  /** The status that stood on a day: of the latest report up to it that gave one. */
  @Nullable Status statusOn(LocalDate day) {
    return dated
        .on(day, report -> report.countsOn(day) && report.said.status() != null)
        .map(report -> report.said.status())
        .orElse(null);
  }

  /** The forecast that stood on a day. */
  @Nullable Target forecastOn(LocalDate day) {
    return dated
        .on(day, report -> report.countsOn(day) && report.said.forecast() != null)
        .map(report -> report.said.forecast())
        .orElse(null);
  }
}
