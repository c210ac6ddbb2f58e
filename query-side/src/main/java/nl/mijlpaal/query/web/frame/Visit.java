package nl.mijlpaal.query.web.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mijlpaal.contract.reference.Place;
import nl.mijlpaal.contract.reference.Places;
import nl.mijlpaal.query.asof.AsOf;
import nl.mijlpaal.query.edition.Opened;
import nl.mijlpaal.query.milestone.Viewing;
import nl.mijlpaal.query.platform.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Somebody opens a page: who, in which language, at which edition, and as known when about which
 * day.
 *
 * @param name what the account is called, for who is signed in to recognise
 * @param editions those that were opened by then, the oldest first
 * @param edition the one that is looked at; absent while none is open
 * @param address the page with what it was asked, on this server
 * @param asked the time axes as they stand in the address, absent for now
 */
public record Visit(
    Caller caller,
    String name,
    Locale locale,
    List<Opened> editions,
    @Nullable Opened edition,
    AsOf at,
    String address,
    Asked asked) {
  private static final Set<String> FRAMED = Set.of("edition", "recorded", "effective");
  private static final List<String> ROLES =
      List.of("strategy-office", "area-lead", "team", "auditor", "privacy-officer", "viewer");
  private static final Set<String> WRITING = Set.of("team", "area-lead", "strategy-office");
  private static final Set<String> REVIEWING = Set.of("area-lead", "strategy-office");

  public Visit {
    editions = List.copyOf(editions);
  }

  /** The time axes in the words of the address. */
  public record Asked(@Nullable String recorded, @Nullable String effective) {

    /** The day at the end of which it was known, where that is what was asked. */
    public @Nullable LocalDate knownOn() {
      return recorded != null && recorded.matches("\\d{4}-\\d{2}-\\d{2}")
          ? LocalDate.parse(recorded)
          : null;
    }
  }

  /** Whether the page tells of a past: then nothing can be written on it. */
  public boolean past() {
    return asked.recorded() != null || asked.effective() != null;
  }

  public int year() {
    return edition == null ? 0 : edition.year();
  }

  /** How the read models are to be looked at, under the edition of the visit. */
  public Viewing viewing() {
    return new Viewing(year(), at, caller.clearance(), locale);
  }

  public List<Place> areas() {
    return Places.standard().areas(year());
  }

  public List<Place> sections() {
    return Places.standard().sections(year());
  }

  /** Whether the role writes at all; in which areas, the command side decides. */
  public boolean isWriter() {
    return caller.roles().stream().anyMatch(WRITING::contains);
  }

  /** Whether the role says of reports whether they may count. */
  public boolean isReviewer() {
    return caller.roles().stream().anyMatch(REVIEWING::contains);
  }

  /** Whether anything can be written on this page: never in the past. */
  public boolean writes() {
    return !past() && isWriter();
  }

  /** What somebody does here, by the name of its role; absent for who has none. */
  public @Nullable String role() {
    return ROLES.stream().filter(caller.roles()::contains).findFirst().orElse(null);
  }

  /** The areas in which they do so, by name. */
  public String ownAreas() {
    var places = Places.standard().areas(edition == null ? at.effective().getYear() : year());
    return places.stream()
        .filter(area -> caller.areas().contains(area.code()))
        .map(area -> area.name(locale))
        .collect(Collectors.joining(", "));
  }

  public Spoken say() {
    return new Spoken(locale);
  }

  /** Another page, at the same edition and the same moment. */
  public String to(String path) {
    var newest = editions.isEmpty() ? null : editions.getLast();
    var link = UriComponentsBuilder.fromUriString(path);
    if (edition != null && !edition.equals(newest)) link.queryParam("edition", edition.year());
    if (asked.recorded() != null) link.queryParam("recorded", asked.recorded());
    if (asked.effective() != null) link.queryParam("effective", asked.effective());
    return link.build().toUriString();
  }

  /** This page with another value of one parameter; null takes it away. */
  public String with(String parameter, @Nullable Object value) {
    var link = UriComponentsBuilder.fromUriString(address);
    if (value == null) link.replaceQueryParam(parameter);
    else link.replaceQueryParam(parameter, value);
    return link.build().toUriString();
  }

  /** What else is asked of this page, for a form that asks about another moment. */
  public List<Map.Entry<String, String>> asksToo() {
    return UriComponentsBuilder.fromUriString(address).build().getQueryParams().entrySet().stream()
        .filter(asked -> !FRAMED.contains(asked.getKey()))
        .flatMap(asked ->
            asked.getValue().stream()
                .filter(Objects::nonNull)
                .map(value -> Map.entry(asked.getKey(), UriUtils.decode(value, UTF_8))))
        .toList();
  }

  /** This page as it is now. */
  public String now() {
    return UriComponentsBuilder.fromUriString(address)
        .replaceQueryParam("recorded")
        .replaceQueryParam("effective")
        .replaceQueryParam("revision")
        .build()
        .toUriString();
  }
}
