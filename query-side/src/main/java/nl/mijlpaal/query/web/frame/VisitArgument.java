package nl.mijlpaal.query.web.frame;

import jakarta.servlet.http.HttpServletRequest;
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
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;

/** Gives a page its {@link Visit}, and the frame around the page the same one. */
final class VisitArgument implements HandlerMethodArgumentResolver {
  private final Axes axes;
  private final Editions editions;
  private final LocaleResolver locales;

  VisitArgument(Axes axes, Editions editions, LocaleResolver locales) {
    this.axes = axes;
    this.editions = editions;
    this.locales = locales;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Visit.class;
  }

  @Override
  public Visit resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binder) {
    var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    var asked = new Visit.Asked(filled(request, "recorded"), filled(request, "effective"));
    var at = at(asked, request.getParameterValues("revision"));
    var opened = editions.opened(at);
    var visit =
        new Visit(
            Caller.current(),
            name(),
            locales.resolveLocale(request),
            opened,
            edition(opened, filled(request, "edition")),
            at,
            address(request),
            asked);
    if (model != null) model.addAttribute("visit", visit);
    return visit;
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
  private static @Nullable String recorded(@Nullable String asked) {
    if (asked == null || !asked.matches("\\d{4}-\\d{2}-\\d{2}")) return asked;
    var day = Objects.requireNonNull(day("recorded", asked));
    return day.plusDays(1)
        .atStartOfDay(Received.CALENDAR)
        .minusNanos(1000)
        .toOffsetDateTime()
        .toString();
  }

  private static @Nullable LocalDate day(String parameter, @Nullable String asked) {
    try {
      return asked == null ? null : LocalDate.parse(asked);
    } catch (DateTimeException e) {
      throw Problem.Malformed.of(parameter, Fault.Sort.NOT_A_DAY).exception();
    }
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
    var query = request.getQueryString();
    var page = request.getRequestURI();
    if (query == null) return page;
    var kept =
        List.of(query.split("&")).stream().filter(part -> !part.startsWith("revision=")).toList();
    return kept.isEmpty() ? page : page + "?" + String.join("&", kept);
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
