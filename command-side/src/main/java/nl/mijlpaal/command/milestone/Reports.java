package nl.mijlpaal.command.milestone;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.mijlpaal.command.deciding.Dated;
import nl.mijlpaal.contract.Report;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The reports of a milestone that count, each as it was last corrected: by the day that it is
 * about, by its id, and by the key that its sender knows it by.
 */
public record Reports(
    Dated<Reported> dated, PMap<UUID, Reported> known, PMap<String, UUID> underKeys) {
  static final Reports NONE =
      new Reports(Dated.never(), HashTreePMap.empty(), HashTreePMap.empty());

  /** A report, with how its sender knows it. */
  public record Reported(UUID id, @Nullable String key, LocalDate about, Report said) {}

  Reports with(Reported report) {
    return new Reports(
        dated.with(report.about, report),
        known.plus(report.id, report),
        report.key == null ? underKeys : underKeys.plus(report.key, report.id));
  }

  /** With what a report says from now on, in the place of all that it said. */
  Reports corrected(UUID id, LocalDate about, Report said) {
    var before = Objects.requireNonNull(known.get(id));
    return new Reports(dated.without(before.about, before), known, underKeys)
        .with(new Reported(id, before.key, about, said));
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
        .on(day, report -> report.said.status() != null)
        .map(report -> report.said.status())
        .orElse(null);
  }

  /** The forecast that stood on a day. */
  @Nullable Target forecastOn(LocalDate day) {
    return dated
        .on(day, report -> report.said.forecast() != null)
        .map(report -> report.said.forecast())
        .orElse(null);
  }
}
