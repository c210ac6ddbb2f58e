package nl.mijlpaal.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The security trail: a log of its own about who was refused what, who took something out, and what
 * auditors read, for whoever guards the system. The fields have the names of the Elastic Common
 * Schema: actor ({@code user.id}), action, object ({@code url.path}, {@code url.query}), result
 * ({@code event.outcome}, {@code event.reason}) and origin ({@code source.ip}); the time is that of
 * the line. What was searched for is never told, nor a token.
 */
public final class SecurityTrail {
  private static final Logger LOG = LoggerFactory.getLogger("mijlpaal.security");

  /** Parameters whose values come from a list, or are days, moments or references. */
  private static final Set<String> TOLD =
      Set.of(
          "actor",
          "area",
          "edition",
          "effective",
          "effectiveFrom",
          "effectiveTo",
          "format",
          "inScope",
          "kind",
          "milestone",
          "overdue",
          "ownerMissing",
          "recorded",
          "recordedFrom",
          "recordedTo",
          "section",
          "sort",
          "status",
          "type");

  /** Something was asked and not answered, and that may matter to whoever guards the system. */
  static void refused(HttpServletRequest request, Problem problem) {
    var matters =
        switch (problem) {
          case Problem.Unauthenticated _, Problem.Forbidden _, Problem.TooManyRequests _ -> true;
          case Problem.NotFound _ -> form(request) != null;
          case Problem _ -> false;
        };
    if (matters)
      line(request, Caller.current(), "failure")
          .addKeyValue("event.reason", ProblemTexts.name(problem))
          .log("refused");
  }

  /** A session of the pages began. */
  public static void signedIn(HttpServletRequest request, String actor) {
    session(request, actor).log("signed in");
  }

  /** A session of the pages was ended by whoever it was of. */
  public static void signedOut(HttpServletRequest request, String actor) {
    session(request, actor).log("signed out");
  }

  /** Something was answered that leaves with whoever asked. */
  static void exported(HttpServletRequest request, Caller caller) {
    answered(request, caller).log("exported");
  }

  /** Something was answered to an auditor. */
  static void read(HttpServletRequest request, Caller caller) {
    answered(request, caller).log("read");
  }

  private static LoggingEventBuilder answered(HttpServletRequest request, Caller caller) {
    return line(request, caller, "success").addKeyValue("url.query", query(request));
  }

  private static LoggingEventBuilder line(
      HttpServletRequest request, Caller caller, String outcome) {
    return line(request, caller.actor(), caller.client(), outcome);
  }

  private static LoggingEventBuilder session(HttpServletRequest request, String actor) {
    return line(request, actor, "pages", "success");
  }

  private static LoggingEventBuilder line(
      HttpServletRequest request, @Nullable String actor, @Nullable String client, String outcome) {
    var method = Plain.word(request.getMethod());
    var form = form(request);
    return LOG.atInfo()
        .addKeyValue("user.id", Plain.word(actor))
        .addKeyValue("labels.client", Plain.word(client))
        .addKeyValue("event.action", form == null ? method : method + " " + form)
        .addKeyValue("url.path", Plain.path(request.getRequestURI()))
        .addKeyValue("event.outcome", outcome)
        .addKeyValue("source.ip", Plain.word(request.getRemoteAddr()));
  }

  /** The form of the address, once it is known; what is refused before that has none. */
  private static @Nullable Object form(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
  }

  private static String query(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .map(one -> Plain.word(one.getKey()) + "=" + told(one.getKey(), one.getValue()))
        .sorted()
        .collect(Collectors.joining("&"));
  }

  private static String told(String name, String[] values) {
    return TOLD.contains(name)
        ? Arrays.stream(values).map(Plain::word).collect(Collectors.joining(","))
        : "(not told)";
  }

  private SecurityTrail() {}
}
