package nl.mijlpaal.query.platform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mijlpaal.query.platform.Problem.Failure;
import nl.mijlpaal.query.platform.Problem.Forbidden;
import nl.mijlpaal.query.platform.Problem.IdentityProviderUnavailable;
import nl.mijlpaal.query.platform.Problem.Malformed;
import nl.mijlpaal.query.platform.Problem.MethodNotAllowed;
import nl.mijlpaal.query.platform.Problem.NotAcceptable;
import nl.mijlpaal.query.platform.Problem.NotFound;
import nl.mijlpaal.query.platform.Problem.NotYetVisible;
import nl.mijlpaal.query.platform.Problem.TooManyListeners;
import nl.mijlpaal.query.platform.Problem.TooManyRequests;
import nl.mijlpaal.query.platform.Problem.Unauthenticated;
import nl.mijlpaal.query.platform.Problem.UnknownMethod;
import nl.mijlpaal.query.platform.Problem.UnsupportedMediaType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Says a problem in a language, in the form of RFC 9457. */
final class ProblemTexts {
  /** {@code urn:mijlpaal:problem:<kebab>}; a type keeps its name for ever. */
  static final String TYPE = "urn:mijlpaal:problem:";

  private final Messages messages;

  ProblemTexts(Messages messages) {
    this.messages = messages;
  }

  Map<String, Object> body(Problem problem, Locale locale) {
    var name = name(problem);
    var body = new LinkedHashMap<String, Object>();
    body.put("type", TYPE + name);
    body.put("title", messages.say("problem." + name + ".title", locale));
    body.put("status", status(problem).value());
    body.put("detail", messages.say("problem." + name + ".detail", locale, facts(problem)));
    if (problem instanceof Malformed malformed) body.put("errors", errors(malformed, locale));
    if (problem instanceof Failure failure) body.put("failureId", failure.id());
    return body;
  }

  static HttpHeaders headers(Problem problem) {
    var headers = new HttpHeaders();
    switch (problem) {
      case Unauthenticated _ -> headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
      case MethodNotAllowed p -> headers.set(HttpHeaders.ALLOW, String.join(", ", p.allowed()));
      case NotYetVisible p -> retry(headers, p.retryAfter());
      case TooManyListeners p -> retry(headers, p.retryAfter());
      case TooManyRequests p -> retry(headers, p.retryAfter());
      case IdentityProviderUnavailable p -> retry(headers, p.retryAfter());
      case Malformed _, Forbidden _, NotFound _, NotAcceptable _ -> {}
      case UnsupportedMediaType _, UnknownMethod _, Failure _ -> {}
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
      case UnsupportedMediaType _ -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
      case UnknownMethod _ -> HttpStatus.NOT_IMPLEMENTED;
      case TooManyRequests _ -> HttpStatus.TOO_MANY_REQUESTS;
      case NotYetVisible _, TooManyListeners _, IdentityProviderUnavailable _ ->
          HttpStatus.SERVICE_UNAVAILABLE;
      case Failure _ -> HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }

  static String name(Problem problem) {
    return kebab(problem.getClass().getSimpleName().replaceAll("(?<=.)(\\p{Lu})", "-$1"));
  }

  private List<Map<String, Object>> errors(Malformed problem, Locale locale) {
    var errors = new ArrayList<Map<String, Object>>();
    for (var fault : problem.faults()) {
      var code = kebab(fault.sort().name());
      var error = new LinkedHashMap<String, Object>();
      error.put("parameter", fault.parameter());
      error.put("code", code);
      error.put("detail", messages.say("fault." + told(fault, code), locale, sentence(fault)));
      errors.add(error);
    }
    return errors;
  }

  private static String told(Fault fault, String code) {
    return fault.sort() == Fault.Sort.UNKNOWN && fault.facts().isEmpty() ? code + ".alone" : code;
  }

  /** The first fact of a sentence is the parameter; a list of allowed values is read as one. */
  private static Object[] sentence(Fault fault) {
    var facts = new ArrayList<Object>(List.of(fault.parameter()));
    switch (fault.sort()) {
      case UNKNOWN, NOT_ONE_OF ->
          facts.add(fault.facts().stream().map(Object::toString).collect(Collectors.joining(", ")));
      default -> fault.facts().forEach(fact -> facts.add(fact.toString()));
    }
    return facts.toArray();
  }

  private static Object[] facts(Problem problem) {
    return problem instanceof Failure failure ? new Object[] {failure.id()} : new Object[0];
  }

  private static void retry(HttpHeaders headers, Duration after) {
    headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, after.toSeconds())));
  }

  private static String kebab(String words) {
    return words.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
