package nl.mijlpaal.command.answering;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.mijlpaal.command.answering.Problem.Failure;
import nl.mijlpaal.command.answering.Problem.Forbidden;
import nl.mijlpaal.command.answering.Problem.IdempotencyKeyReused;
import nl.mijlpaal.command.answering.Problem.IdentityProviderUnavailable;
import nl.mijlpaal.command.answering.Problem.Malformed;
import nl.mijlpaal.command.answering.Problem.MethodNotAllowed;
import nl.mijlpaal.command.answering.Problem.NotAcceptable;
import nl.mijlpaal.command.answering.Problem.NotFound;
import nl.mijlpaal.command.answering.Problem.Refused;
import nl.mijlpaal.command.answering.Problem.TooLarge;
import nl.mijlpaal.command.answering.Problem.TooManyRequests;
import nl.mijlpaal.command.answering.Problem.Unauthenticated;
import nl.mijlpaal.command.answering.Problem.UnknownMethod;
import nl.mijlpaal.command.answering.Problem.UnsupportedCharset;
import nl.mijlpaal.command.answering.Problem.UnsupportedMediaType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Says a problem in a language, in the form of RFC 9457. */
final class ProblemTexts {
  /** {@code urn:mijlpaal:problem:<kebab>}; a type keeps its name for ever. */
  static final String TYPE = "urn:mijlpaal:problem:";

  private final Messages messages;
  private final Sentences sentences;

  ProblemTexts(Messages messages) {
    this.messages = messages;
    this.sentences = new Sentences(messages);
  }

  Map<String, Object> body(Problem problem, Locale locale) {
    var name = name(problem);
    var body = new LinkedHashMap<String, Object>();
    body.put("type", TYPE + name);
    body.put("title", messages.say("problem." + name + ".title", locale));
    body.put("status", status(problem).value());
    body.put("detail", detail(problem, locale));
    switch (problem) {
      case Malformed p -> body.put("errors", errors(p, locale));
      case Refused p -> Sentences.facts(p.reason()).forEach(body::putIfAbsent);
      case Failure p -> body.put("failureId", p.id());
      case Problem _ -> {}
    }
    return body;
  }

  private String detail(Problem problem, Locale locale) {
    var key = "problem." + name(problem) + ".detail";
    return switch (problem) {
      case Refused p -> sentences.detail(p.reason(), locale);
      case Failure p -> messages.say(key, locale, p.id());
      case TooLarge p -> messages.say(key, locale, p.bytes() / 1024);
      case Problem _ -> messages.say(key, locale);
    };
  }

  static HttpHeaders headers(Problem problem) {
    var headers = new HttpHeaders();
    switch (problem) {
      case Unauthenticated _ -> headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
      case MethodNotAllowed p -> headers.set(HttpHeaders.ALLOW, String.join(", ", p.allowed()));
      case IdentityProviderUnavailable p ->
          headers.set(HttpHeaders.RETRY_AFTER, seconds(p.retryAfter()));
      case TooManyRequests p -> headers.set(HttpHeaders.RETRY_AFTER, seconds(p.retryAfter()));
      case Problem _ -> {}
    }
    return headers;
  }

  static HttpStatus status(Problem problem) {
    return switch (problem) {
      case Malformed _ -> HttpStatus.BAD_REQUEST;
      case Unauthenticated _ -> HttpStatus.UNAUTHORIZED;
      case Forbidden _ -> HttpStatus.FORBIDDEN;
      case NotFound _ -> HttpStatus.NOT_FOUND;
      case MethodNotAllowed _ -> HttpStatus.METHOD_NOT_ALLOWED;
      case NotAcceptable _ -> HttpStatus.NOT_ACCEPTABLE;
      case TooLarge _ -> HttpStatus.CONTENT_TOO_LARGE;
      case UnsupportedMediaType _, UnsupportedCharset _ -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
      case UnknownMethod _ -> HttpStatus.NOT_IMPLEMENTED;
      case TooManyRequests _ -> HttpStatus.TOO_MANY_REQUESTS;
      case IdempotencyKeyReused _ -> HttpStatus.UNPROCESSABLE_CONTENT;
      case Refused p ->
          switch (p.reason().sort()) {
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case STATE -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
          };
      case IdentityProviderUnavailable _ -> HttpStatus.SERVICE_UNAVAILABLE;
      case Failure _ -> HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }

  static String name(Problem problem) {
    return problem instanceof Refused refused
        ? Sentences.code(refused.reason())
        : Sentences.kebab(problem.getClass());
  }

  private List<Map<String, Object>> errors(Malformed problem, Locale locale) {
    var errors = new ArrayList<Map<String, Object>>();
    for (var fault : problem.faults()) {
      var error = new LinkedHashMap<String, Object>();
      error.put(fault.where().name().toLowerCase(Locale.ROOT), fault.name());
      error.put("code", Sentences.code(fault));
      error.put("detail", sentences.detail(fault, locale));
      errors.add(error);
    }
    return errors;
  }

  private static String seconds(Duration after) {
    return Long.toString(Math.max(1, after.toSeconds()));
  }
}
