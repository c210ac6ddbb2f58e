package nl.mijlpaal.query.web.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.mijlpaal.contract.EventType;
import nl.mijlpaal.contract.reference.Place;
import nl.mijlpaal.contract.reference.Places;
import nl.mijlpaal.query.audit.AuditQuestion;
import nl.mijlpaal.query.consuming.Received;
import nl.mijlpaal.query.web.frame.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the audit list is asked for, in the words of the address: they stay what was typed, also
 * when they cannot be understood.
 *
 * @param asked only what is filled
 */
record Filter(Map<String, String> asked) {
  /** In the order in which they stand in the form. */
  static final List<String> NAMES =
      List.of(
          "milestone",
          "area",
          "type",
          "actor",
          "recordedFrom",
          "recordedTo",
          "effectiveFrom",
          "effectiveTo",
          "after");

  private static final Set<String> DAYS =
      Set.of("recordedFrom", "recordedTo", "effectiveFrom", "effectiveTo");
  private static final Set<String> TYPES =
      EventType.all().stream().map(EventType::name).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> PLACES =
      Places.standard().places().stream().map(Place::code).collect(Collectors.toUnmodifiableSet());

  static Filter of(Map<String, String> parameters) {
    var asked = new LinkedHashMap<String, String>();
    for (var name : NAMES) {
      var value = parameters.getOrDefault(name, "").strip();
      if (!value.isEmpty()) asked.put(name, value.substring(0, Math.min(100, value.length())));
    }
    return new Filter(asked);
  }

  public String value(String name) {
    return asked.getOrDefault(name, "");
  }

  /** The names of what cannot be understood. */
  Set<String> faults() {
    var faults = new TreeSet<String>();
    asked.forEach((name, value) -> {
      var understood =
          switch (name) {
            case "area" -> PLACES.contains(value);
            case "type" -> TYPES.contains(value);
            case "after" -> value.matches("[0-9]{1,18}");
            default -> !DAYS.contains(name) || day(name) != null;
          };
      if (!understood) faults.add(name);
    });
    if (inverted("recordedFrom", "recordedTo")) faults.add("recordedTo");
    if (inverted("effectiveFrom", "effectiveTo")) faults.add("effectiveTo");
    return faults;
  }

  /** A past view shows what was recorded by then, about days up to its own. */
  AuditQuestion question(Visit visit, String actor, Page page) {
    var until = day("effectiveTo");
    var seen = visit.past() ? visit.at().effective() : null;
    var last = seen == null || (until != null && until.isBefore(seen)) ? until : seen;
    var from = day("recordedFrom");
    var to = day("recordedTo");
    return new AuditQuestion(
        visit.caller().clearance(),
        actor.isEmpty() ? null : actor,
        asked.get("area"),
        asked.get("type"),
        asked.get("milestone"),
        from == null ? null : begin(from),
        to == null ? null : begin(to.plusDays(1)).minusNanos(1000),
        day("effectiveFrom"),
        last,
        Math.max(after(), page.above()),
        visit.past() ? Math.min(page.below(), visit.at().recorded() + 1) : page.below(),
        page.oldest(),
        page.limit());
  }

  /** Whether nothing is asked but a period of recording. */
  boolean periodAlone() {
    return asked.keySet().stream().allMatch(name -> name.startsWith("recorded"));
  }

  @Nullable LocalDate day(String name) {
    try {
      return asked.containsKey(name) ? LocalDate.parse(value(name)) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The list with another value of one thing asked; null takes it away. */
  public String link(Visit visit, String name, @Nullable String value) {
    var other = new LinkedHashMap<>(asked);
    if (value == null) other.remove(name);
    else other.put(name, value);
    return new Filter(other).link(visit, "/audit");
  }

  /** Another page about the same. */
  public String link(Visit visit, String path) {
    var link = UriComponentsBuilder.fromUriString(visit.to(path));
    asked.forEach((name, value) -> link.queryParam(name, "{" + name + "}"));
    return link.build(false).expand(asked).encode().toUriString();
  }

  /** The same list, counted over the other times. */
  public String on(Visit visit, String axis) {
    return UriComponentsBuilder.fromUriString(link(visit, "/audit"))
        .queryParam("axis", axis)
        .build(true)
        .toUriString();
  }

  private long after() {
    return asked.containsKey("after") ? Long.parseLong(value("after")) : 0;
  }

  private boolean inverted(String from, String to) {
    var first = day(from);
    var last = day(to);
    return first != null && last != null && first.isAfter(last);
  }

  private static Instant begin(LocalDate day) {
    return day.atStartOfDay(Received.CALENDAR).toInstant();
  }

  /**
   * Where in the list.
   *
   * @param above only newer entries than this position; 0 for no matter
   * @param below only older ones
   * @param oldest whether to begin at the oldest of them
   */
  record Page(long above, long below, boolean oldest, int limit) {
    static Page newest(int limit) {
      return new Page(0, Long.MAX_VALUE, false, limit);
    }
  }
}
