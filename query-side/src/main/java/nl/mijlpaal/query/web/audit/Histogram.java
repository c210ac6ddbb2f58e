package nl.mijlpaal.query.web.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Predicate;
import nl.mijlpaal.contract.Effective.Known;
import nl.mijlpaal.query.web.frame.Visit;
import org.jspecify.annotations.Nullable;

/**
 * How many entries there are in each stretch of time, to pick a period from.
 *
 * @param axis {@code recorded} or {@code effective}
 * @param most the highest of the bars
 * @param total of all bars
 * @param cut whether only the newest entries were counted
 * @param shortened whether high bars are drawn shorter, so that low ones stay in sight
 */
record Histogram(
    String axis, List<Bar> bars, long most, long total, boolean cut, boolean shortened) {
  private static final double HEIGHT = 100;

  /** Above this many times the lowest bar, the highest would flatten it. */
  private static final long FLATTENING = 20;

  /** With more bars than this, the counts above them have room on wide screens alone. */
  private static final int CLOSE = 14;

  /**
   * A stretch of time.
   *
   * @param rough of how many the day is known less exactly than the stretch is long
   * @param link the list of that stretch
   * @param x in hundredths of the whole width, as is its width
   * @param height in hundredths of the highest
   */
  record Bar(
      String label, long count, long rough, String link, double x, double width, double height) {

    /** Where its count stands. */
    public double middle() {
      return rounded(x + width / 2);
    }
  }

  /** How many entries lie on these days, both included. */
  interface Count {
    long between(LocalDate first, LocalDate last);

    /** Of how many of them it is not known that they lie in one stretch of that length. */
    default long rough(LocalDate first, LocalDate last, Grain grain) {
      return 0;
    }

    static Count of(NavigableMap<LocalDate, Map<Known, Long>> days) {
      return new Counted(days);
    }
  }

  private record Counted(NavigableMap<LocalDate, Map<Known, Long>> days) implements Count {
    @Override
    public long between(LocalDate first, LocalDate last) {
      return sum(first, last, _ -> true);
    }

    @Override
    public long rough(LocalDate first, LocalDate last, Grain grain) {
      return sum(first, last, known -> !grain.holds(known));
    }

    private long sum(LocalDate first, LocalDate last, Predicate<Known> which) {
      return days.subMap(first, true, last, true).values().stream()
          .flatMap(counts -> counts.entrySet().stream())
          .filter(count -> which.test(count.getKey()))
          .mapToLong(Map.Entry::getValue)
          .sum();
    }
  }

  static Histogram of(
      String axis,
      LocalDate first,
      LocalDate last,
      Count count,
      boolean cut,
      Filter filter,
      Visit visit) {
    var grain = Grain.of(first, last);
    var begins = new ArrayList<LocalDate>();
    for (var day = grain.begin(first); !day.isAfter(last); day = grain.next(day)) begins.add(day);
    var counts =
        begins.stream().map(day -> count.between(day, grain.next(day).minusDays(1))).toList();
    var most = counts.stream().mapToLong(Long::longValue).max().orElse(0);
    var least = counts.stream().mapToLong(Long::longValue).filter(n -> n > 0).min().orElse(most);
    var shortened = most > FLATTENING * least;
    var width = 100.0 / begins.size();
    var bars = new ArrayList<Bar>();
    for (int i = 0; i < begins.size(); i++) {
      bars.add(
          new Bar(
              grain.label(begins.get(i), visit.say()),
              counts.get(i),
              count.rough(begins.get(i), grain.next(begins.get(i)).minusDays(1), grain),
              link(axis, begins.get(i), grain, filter, visit),
              rounded(i * width),
              rounded(width * 0.85),
              height(counts.get(i), most, shortened)));
    }
    var total = counts.stream().mapToLong(Long::longValue).sum();
    return new Histogram(axis, bars, most, total, cut, shortened);
  }

  /** Of how many it is known less exactly when they were than the bars say. */
  public long rough() {
    return bars.stream().mapToLong(Bar::rough).sum();
  }

  /** With one bar there is no period to pick. */
  public boolean drawn() {
    return bars.size() > 1 && total > 0;
  }

  /** Whether the counts stand close to each other. */
  public boolean close() {
    return bars.size() > CLOSE;
  }

  /** The only stretch that there is anything in, when there is but one. */
  public @Nullable Bar single() {
    return bars.size() == 1 && total > 0 ? bars.getFirst() : null;
  }

  /** What is there at all stays visible beside the highest. */
  private static double height(long count, long most, boolean shortened) {
    if (count == 0) return 0;
    var share = (double) count / most;
    return Math.max(2, rounded(HEIGHT * (shortened ? Math.sqrt(share) : share)));
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  private static String link(
      String axis, LocalDate begin, Grain grain, Filter filter, Visit visit) {
    var asked = new LinkedHashMap<>(filter.asked());
    asked.put(axis + "From", begin.toString());
    asked.put(axis + "To", grain.next(begin).minusDays(1).toString());
    return new Filter(asked).link(visit, "/audit");
  }
}
