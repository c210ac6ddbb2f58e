package nl.mijlpaal.query.web.roadmap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.mijlpaal.contract.Kind;
import nl.mijlpaal.query.milestone.MilestoneFilter;
import nl.mijlpaal.query.milestone.Standing;
import nl.mijlpaal.query.platform.Fault;
import nl.mijlpaal.query.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a roadmap asks for: which milestones, which year close by, in which order.
 *
 * @param dependencies whether what waits for what is told
 * @param zoom how close by the picture is; absent for all of it
 * @param from the first year of a picture close by
 */
record Question(
    @Nullable Boolean inScope,
    @Nullable Kind kind,
    @Nullable Standing status,
    @Nullable Boolean overdue,
    @Nullable Boolean stale,
    @Nullable Boolean ownerMissing,
    @Nullable String plate,
    @Nullable Integer year,
    @Nullable String text,
    @Nullable Boolean dependencies,
    @Nullable Column sort,
    @Nullable Order order,
    @Nullable Zoom zoom,
    @Nullable Integer from) {
  static final Question EVERYTHING =
      new Question(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null);

  private static final int LONGEST = 100;

  /** In which direction the table runs. */
  enum Order {
    ASCENDING,
    DESCENDING
  }

  Question {
    plate = blankToNull(plate);
    text = blankToNull(text);
  }

  /** Refuses what is no question. Binding would make a fault of ours of it. */
  Question checked() {
    if (text != null && text.length() > LONGEST)
      throw Problem.Malformed.of("text", Fault.Sort.TOO_LONG, LONGEST).exception();
    if (year != null && (year < 1990 || year > 2100))
      throw Problem.Malformed.of("year", Fault.Sort.OUT_OF_RANGE, 1990, 2100).exception();
    if (from != null && (from < 1990 || from > 2100))
      throw Problem.Malformed.of("from", Fault.Sort.OUT_OF_RANGE, 1990, 2100).exception();
    return this;
  }

  /** The same, but for one of the filters; null takes it away. */
  Question with(String filter, @Nullable Object value) {
    var named = new HashMap<String, @Nullable Object>(filters());
    named.put(filter, value);
    return new Question(
        (Boolean) named.get("inScope"),
        (Kind) named.get("kind"),
        (Standing) named.get("status"),
        (Boolean) named.get("overdue"),
        (Boolean) named.get("stale"),
        (Boolean) named.get("ownerMissing"),
        (String) named.get("plate"),
        (Integer) named.get("year"),
        (String) named.get("text"),
        dependencies,
        sort,
        order,
        zoom,
        from);
  }

  MilestoneFilter filter() {
    return new MilestoneFilter(
        null, null, inScope, kind, status, overdue, stale, null, ownerMissing, plate, year, text);
  }

  /**
   * What the picture is drawn on.
   *
   * @param day that is asked about: close by, the years around it are shown unless others are asked
   */
  Axis axis(LocalDate day, Locale locale) {
    if (zoom != null) return Axis.closeBy(zoom, first(day), zoom.years(), locale);
    return year == null ? Axis.ofYears() : Axis.closeBy(Zoom.QUARTER, year, 1, locale);
  }

  /** The first year of a picture close by. */
  int first(LocalDate day) {
    if (zoom == null) return Axis.FIRST;
    return zoom.first(from == null ? zoom.around(day) : from);
  }

  /** What a link to the same picture must bring along. */
  Map<String, Object> view() {
    var named = new LinkedHashMap<String, Object>();
    if (zoom != null) named.put("zoom", zoom);
    if (from != null) named.put("from", from);
    return named;
  }

  public Column sorted() {
    return sort == null ? Column.TARGET : sort;
  }

  public boolean descending() {
    return order == Order.DESCENDING;
  }

  public boolean telling() {
    return Boolean.TRUE.equals(dependencies);
  }

  public boolean filtered() {
    return !filters().isEmpty();
  }

  /** Which milestones, by name of the parameter: the same names as over REST. */
  Map<String, Object> filters() {
    var named = new LinkedHashMap<String, @Nullable Object>();
    named.put("inScope", inScope);
    named.put("kind", kind);
    named.put("status", status);
    named.put("overdue", overdue);
    named.put("stale", stale);
    named.put("ownerMissing", ownerMissing);
    named.put("plate", plate);
    named.put("year", year);
    named.put("text", text);
    var given = new LinkedHashMap<String, Object>();
    named.forEach((name, value) -> {
      if (value != null) given.put(name, value);
    });
    return given;
  }

  private static @Nullable String blankToNull(@Nullable String given) {
    return given == null || given.isBlank() ? null : given.strip();
  }
}
