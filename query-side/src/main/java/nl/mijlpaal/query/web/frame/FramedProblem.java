package nl.mijlpaal.query.web.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.mijlpaal.query.platform.ProblemPage;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** A problem as a page like any other, that says what was asked and leads on. */
@Component
class FramedProblem implements ProblemPage {
  private static final Pattern THING = Pattern.compile("/(milestones|roadmaps|audit)/([^/]+)/?.*");
  private static final Set<String> AXES = Set.of("recorded", "effective");

  /** As much as is said again of what somebody asked. */
  private static final int LONGEST = 60;

  private final Visits visits;
  private final ThymeleafViewResolver views;
  private final LocaleResolver locales;
  private final MessageSource sentences;

  FramedProblem(
      Visits visits, ThymeleafViewResolver views, LocaleResolver locales, MessageSource sentences) {
    this.visits = visits;
    this.views = views;
    this.locales = locales;
    this.sentences = sentences;
  }

  @Override
  public void show(
      Map<String, Object> problem, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    var visit = visits.inTrouble(request);
    var say = new Phrases(sentences, visit.locale());
    // In a filter nobody has said yet where the language is read.
    request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, locales);
    var view = Objects.requireNonNull(views.resolveViewName("problem", visit.locale()));
    var faults = faults(problem, request, say);
    var model = new HashMap<String, Object>();
    model.put("problem", problem);
    model.put("title", faults.isEmpty() ? problem.get("title") : say.say("problem.address"));
    model.put("visit", visit);
    model.put("asked", asked(visit, say));
    model.put("faults", faults);
    model.put("position", !visit.name().isEmpty() && visit.address().startsWith("/audit/"));
    model.put("last", visit.say().number(visit.at().recorded()));
    model.put("without", without(problem, visit));
    view.render(model, request, response);
  }

  /** The page without what is wrong in its address; empty when that is a moment, or nothing. */
  private static String without(Map<String, Object> problem, Visit visit) {
    var page = UriComponentsBuilder.fromUriString(visit.address());
    for (var error : errors(problem)) {
      var parameter = String.valueOf(error.get("parameter"));
      if (AXES.contains(parameter)) return "";
      page.replaceQueryParam(parameter);
    }
    var address = page.build().toUriString();
    return address.equals(visit.address()) ? "" : address;
  }

  private static List<Map<?, ?>> errors(Map<String, Object> problem) {
    return problem.get("errors") instanceof List<?> errors
        ? errors.stream().<Map<?, ?>>map(error -> (Map<?, ?>) error).toList()
        : List.of();
  }

  private static String asked(Visit visit, Phrases say) {
    var path = visit.address().split("\\?", 2)[0];
    var thing = THING.matcher(path);
    return thing.matches()
        ? say.say("problem.asked." + thing.group(1), read(thing.group(2)))
        : say.say("problem.asked", read(path));
  }

  /** Of the moment that was asked, in the words that the page has for it. */
  private static List<String> faults(
      Map<String, Object> problem, HttpServletRequest request, Phrases say) {
    return errors(problem).stream().map(error -> fault(error, request, say)).toList();
  }

  private static String fault(Map<?, ?> error, HttpServletRequest request, Phrases say) {
    var parameter = String.valueOf(error.get("parameter"));
    var value = request.getParameter(parameter);
    if (value == null) return String.valueOf(error.get("detail"));
    if (!AXES.contains(parameter))
      return say.say("problem.fault.value", String.valueOf(error.get("detail")), shortened(value));
    return switch (String.valueOf(error.get("code"))) {
      case "out-of-range" -> say.say("problem.fault.position", value);
      case "future" -> say.say("problem.fault.future", say.spoken().day(LocalDate.parse(value)));
      default -> say.say("problem.fault." + parameter, value);
    };
  }

  private static String shortened(String value) {
    return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
  }

  private static String read(String written) {
    try {
      return UriUtils.decode(written, UTF_8);
    } catch (IllegalArgumentException e) {
      return written;
    }
  }
}
