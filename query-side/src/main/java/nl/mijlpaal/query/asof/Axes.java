package nl.mijlpaal.query.asof;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.mijlpaal.query.consuming.Moments;
import nl.mijlpaal.query.consuming.Positions;
import nl.mijlpaal.query.consuming.Received;
import nl.mijlpaal.query.platform.Fault;
import nl.mijlpaal.query.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the time axes of a request, after waiting for the writes that it builds on. */
@Component
public class Axes {
  private static final Duration AT_MOST = Duration.ofSeconds(2);

  private final Positions positions;
  private final Moments moments;
  private final Clock clock;

  Axes(Positions positions, Moments moments, Clock clock) {
    this.positions = positions;
    this.moments = moments;
    this.clock = clock;
  }

  /**
   * The moment that a request asks about.
   *
   * @param recorded a ledger index, or a moment in ISO 8601: the last entry recorded by then
   * @param effective without it today, or with {@code recorded} the day of recording
   * @param revisions what the caller wrote and wants to see
   * @param projections the read models that will answer
   */
  public AsOf of(
      @Nullable String recorded,
      @Nullable LocalDate effective,
      @Nullable List<String> revisions,
      String... projections) {
    await(revisions == null ? List.of() : revisions);
    var position = positions.of(projections);
    var today = LocalDate.ofInstant(clock.instant(), Received.CALENDAR);
    if (recorded == null || recorded.isBlank()) {
      var day = effective == null ? today : effective;
      return new AsOf(position, day, earlier(day, today), false);
    }
    var index = index(recorded.strip(), position);
    var recordedOn = moments.dayOf(index).orElse(today);
    var day = effective == null ? recordedOn : effective;
    return new AsOf(index, day, earlier(day, recordedOn), true);
  }

  private void await(List<String> revisions) {
    var until = System.nanoTime() + AT_MOST.toNanos();
    for (var revision : revisions) {
      if (!revision.matches("[^@]+@[0-9]{1,18}"))
        throw Problem.Malformed.of("revision", Fault.Sort.NOT_A_REVISION).exception();
      var left = Duration.ofNanos(Math.max(0, until - System.nanoTime()));
      if (!positions.awaitRevision(revision, left))
        throw new Problem.NotYetVisible(Duration.ofSeconds(1)).exception();
    }
  }

  private long index(String recorded, long position) {
    if (!recorded.matches("[0-9]{1,18}"))
      return Math.min(position, moments.indexAt(moment(recorded)));
    var index = Long.parseLong(recorded);
    if (index > position)
      throw Problem.Malformed.of("recorded", Fault.Sort.OUT_OF_RANGE, 0L, position).exception();
    return index;
  }

  private static Instant moment(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw Problem.Malformed.of("recorded", Fault.Sort.NOT_A_MOMENT).exception();
    }
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
