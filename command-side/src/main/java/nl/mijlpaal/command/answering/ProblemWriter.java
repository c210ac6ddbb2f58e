package nl.mijlpaal.command.answering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.mijlpaal.command.trail.SecurityTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem, from a controller and from a filter alike. */
public final class ProblemWriter {
  private static final Logger log = LoggerFactory.getLogger(ProblemWriter.class);

  private final ProblemTexts texts;
  private final LocaleResolver locales;
  private final JsonMapper json;

  ProblemWriter(ProblemTexts texts, LocaleResolver locales, JsonMapper json) {
    this.texts = texts;
    this.locales = locales;
    this.json = json;
  }

  public void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) return;
    var locale = locales.resolveLocale(request);
    response.resetBuffer();
    response.setStatus(ProblemTexts.status(problem).value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
    ProblemTexts.headers(problem)
        .forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
    response.getOutputStream().write(json.writeValueAsBytes(texts.body(problem, locale)));
    SecurityTrail.refused(request, ProblemTexts.name(problem));
  }

  /** Our own mistake: everything about it goes to the log, and only the id to the caller. */
  Problem failure(HttpServletRequest request, Throwable cause) {
    var id = UUID.randomUUID().toString();
    log.error(
        "failure {} answering {} {}", id, request.getMethod(), request.getRequestURI(), cause);
    return new Problem.Failure(id);
  }
}
