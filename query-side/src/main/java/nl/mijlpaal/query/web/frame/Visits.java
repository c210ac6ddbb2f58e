package nl.mijlpaal.query.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.mijlpaal.query.asof.AsOf;
import nl.mijlpaal.query.asof.Axes;
import nl.mijlpaal.query.consuming.Received;
import nl.mijlpaal.query.edition.EditionProjection;
import nl.mijlpaal.query.edition.Editions;
import nl.mijlpaal.query.edition.Opened;
import nl.mijlpaal.query.milestone.MilestoneProjection;
import nl.mijlpaal.query.platform.Caller;
import nl.mijlpaal.query.platform.Fault;
import nl.mijlpaal.query.platform.Problem;
import nl.mijlpaal.query.platform.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Reads from a request who opens which page, at which edition and moment. */
@Component
class Visits {
  private static final Visit.Asked NOW = new Visit.Asked(null, null);

  private final Axes axes;
  private final Editions editions;
  private final LocaleResolver locales;
  private final Clock clock;

  Visits(Axes axes, Editions editions, LocaleResolver locales, Clock clock) {
    this.axes = axes;
    this.editions = editions;
    this.locales = locales;
    this.clock = clock;
  }

  Visit of(HttpServletRequest request) {
    return of(request, request.getParameterValues("revision"));
  }

  /** The same where the page itself went wrong: as far as what was asked makes sense. */
  Visit inTrouble(HttpServletRequest request) {
    try {
      return of(request, null);
    } catch (ProblemException e) {
      return now(request);
    } catch (RuntimeException e) {
      return bare(request);
    }
  }

  private Visit of(HttpServletRequest request, String @Nullable [] revisions) {
    var asked = new Visit.Asked(filled(request, "recorded"), filled(request, "effective"));
    var at = at(asked, revisions);
    var opened = editions.opened(at);
    return visit(request, opened, edition(opened, filled(request, "edition")), at, asked);
  }

  private Visit now(HttpServletRequest request) {
    try {
      var at = at(NOW, null);
      var opened = editions.opened(at);
      return visit(request, opened, edition(opened, null), at, NOW);
    } catch (RuntimeException e) {
      return bare(request);
    }
  }

  /** Of a store that does not answer nothing is known. */
  private Visit bare(HttpServletRequest request) {
    return visit(request, List.of(), null, new AsOf(0, today(), today(), false), NOW);
  }

  private Visit visit(
      HttpServletRequest request,
      List<Opened> opened,
      @Nullable Opened edition,
      AsOf at,
      Visit.Asked asked) {
    return new Visit(
        Caller.current(),
        name(),
        locales.resolveLocale(request),
        opened,
        edition,
        at,
        address(request),
        asked);
  }

  private AsOf at(Visit.Asked asked, String @Nullable [] revisions) {
    return axes.of(
        recorded(asked.recorded()),
        day("effective", asked.effective()),
        revisions == null ? List.of() : List.of(revisions),
        MilestoneProjection.NAME,
        EditionProjection.NAME);
  }

  /** On a page people give a day: what was known when it ended. */
  private @Nullable String recorded(@Nullable String asked) {
    if (asked == null || !asked.matches("\\d{4}-\\d{2}-\\d{2}")) return asked;
    var day = Objects.requireNonNull(day("recorded", asked));
    return day.plusDays(1)
        .atStartOfDay(Received.CALENDAR)
        .minusNanos(1000)
        .toOffsetDateTime()
        .toString();
  }

  /** On a page people look back: a day that is yet to come is a slip of the pen. */
  private @Nullable LocalDate day(String parameter, @Nullable String asked) {
    try {
      var day = asked == null ? null : LocalDate.parse(asked);
      if (day != null && day.isAfter(today()))
        throw Problem.Malformed.of(parameter, Fault.Sort.FUTURE).exception();
      return day;
    } catch (DateTimeException e) {
      throw Problem.Malformed.of(parameter, Fault.Sort.NOT_A_DAY).exception();
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Received.CALENDAR);
  }

  private static @Nullable Opened edition(List<Opened> opened, @Nullable String asked) {
    if (asked == null) return opened.isEmpty() ? null : opened.getLast();
    return opened.stream()
        .filter(edition -> Integer.toString(edition.year()).equals(asked))
        .findFirst()
        .orElseThrow(() -> new Problem.NotFound().exception());
  }

  /** The page itself, without what only this one answer had to wait for. */
  private static String address(HttpServletRequest request) {
    var query = original(request, RequestDispatcher.ERROR_QUERY_STRING, request.getQueryString());
    var page =
        Objects.requireNonNull(
            original(request, RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI()));
    if (query == null) return page;
    var kept =
        List.of(query.split("&")).stream().filter(part -> !part.startsWith("revision=")).toList();
    return kept.isEmpty() ? page : page + "?" + String.join("&", kept);
  }

  /** What was asked for, also where the server passed on what went wrong with it. */
  private static @Nullable String original(
      HttpServletRequest request, String attribute, @Nullable String here) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) == null
        ? here
        : (String) request.getAttribute(attribute);
  }

  private static String name() {
    if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken t)
      return Objects.requireNonNullElse(
          t.getToken().getClaimAsString("preferred_username"), t.getName());
    return "";
  }

  private static @Nullable String filled(HttpServletRequest request, String parameter) {
    var value = request.getParameter(parameter);
    return value == null || value.isBlank() ? null : value.strip();
  }
}
