package nl.mijlpaal.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers with a problem, from a controller and from a filter alike: as a page to who opens pages,
 * else in the form of RFC 9457.
 */
public final class ProblemWriter {
  private static final Logger log = LoggerFactory.getLogger(ProblemWriter.class);

  private final ProblemTexts texts;
  private final LocaleResolver locales;
  private final JsonMapper json;
  private final ObjectProvider<ProblemPage> pages;

  ProblemWriter(
      ProblemTexts texts,
      LocaleResolver locales,
      JsonMapper json,
      ObjectProvider<ProblemPage> pages) {
    this.texts = texts;
    this.locales = locales;
    this.json = json;
    this.pages = pages;
  }

  public void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) return;
    var body = begin(problem, request, response);
    if (opensPages(request)) show(body, request, response);
    else finish(body, response);
  }

  /** As {@link #write}, to whoever asks: where there is nothing yet to make a page with. */
  void writePlain(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!response.isCommitted()) finish(begin(problem, request, response), response);
  }

  private Map<String, Object> begin(
      Problem problem, HttpServletRequest request, HttpServletResponse response) {
    SecurityTrail.refused(request, problem);
    var locale = locales.resolveLocale(request);
    response.resetBuffer();
    response.setStatus(ProblemTexts.status(problem).value());
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
    ProblemTexts.headers(problem)
        .forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
    return texts.body(problem, locale);
  }

  private void finish(Map<String, Object> body, HttpServletResponse response) throws IOException {
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(body));
  }

  private void show(
      Map<String, Object> body, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      pages.getObject().show(body, request, response);
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean opensPages(HttpServletRequest request) {
    var accept = request.getHeader(HttpHeaders.ACCEPT);
    return accept != null
        && accept.contains(MediaType.TEXT_HTML_VALUE)
        && !request.getRequestURI().startsWith("/v1/");
  }

  /** Our own mistake: everything about it goes to the log, and only the id to the caller. */
  public Problem failure(HttpServletRequest request, Throwable cause) {
    var id = UUID.randomUUID().toString();
    log.error(
        "failure {} answering {} {}", id, request.getMethod(), request.getServletPath(), cause);
    return new Problem.Failure(id);
  }
}
