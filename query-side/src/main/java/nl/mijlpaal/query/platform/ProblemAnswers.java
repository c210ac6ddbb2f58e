package nl.mijlpaal.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Every exception has an answer here, and none of them shows how it is made inside. */
@RestControllerAdvice
public final class ProblemAnswers {
  private final ProblemWriter writer;

  ProblemAnswers(ProblemWriter writer) {
    this.writer = writer;
  }

  @ExceptionHandler
  void answer(Exception exception, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (exception instanceof AsyncRequestNotUsableException) return; // the caller went away
    writer.write(problem(exception, request), request, response);
  }

  /** What an exception is told as. */
  public Problem problem(Throwable exception, HttpServletRequest request) {
    return switch (exception) {
      case ProblemException e -> e.problem();
      case AuthenticationServiceException _ ->
          new Problem.IdentityProviderUnavailable(Duration.ofSeconds(5));
      case AuthenticationException _ -> new Problem.Unauthenticated();
      case AccessDeniedException _ -> new Problem.Forbidden();
      case MethodArgumentTypeMismatchException e ->
          e.getParameter().hasParameterAnnotation(PathVariable.class)
              ? new Problem.NotFound()
              : misread(e.getName(), e.getRequiredType());
      case InvalidParameterException _ -> Problem.Malformed.unreadable();
      case BindException e -> new Problem.Malformed(unread(e));
      case ErrorResponse e ->
          ofStatus(e.getStatusCode().value(), e.getHeaders())
              .orElseGet(() -> writer.failure(request, exception));
      default -> writer.failure(request, exception);
    };
  }

  private static List<Fault> unread(BindException e) {
    return e.getFieldErrors().stream()
        .map(FieldError::getField)
        .distinct()
        .map(field -> Misread.onPage(field, type(field, e)))
        .toList();
  }

  private static Problem misread(String name, @Nullable Class<?> type) {
    return new Problem.Malformed(List.of(Misread.onPage(name, type == null ? Object.class : type)));
  }

  /** What a question that is a record asks for; it was not made, so it cannot be asked itself. */
  private static Class<?> type(String field, BindException e) {
    var asked =
        e instanceof MethodArgumentNotValidException invalid
            ? invalid.getParameter().getParameterType().getRecordComponents()
            : null;
    return Stream.ofNullable(asked)
        .flatMap(Stream::of)
        .filter(component -> component.getName().equals(field))
        .findFirst()
        .<Class<?>>map(RecordComponent::getType)
        .orElse(Object.class);
  }

  static Optional<Problem> ofStatus(int status, HttpHeaders headers) {
    return switch (status) {
      case 400 -> Optional.of(Problem.Malformed.unreadable());
      case 401 -> Optional.of(new Problem.Unauthenticated());
      case 403 -> Optional.of(new Problem.Forbidden());
      case 404 -> Optional.of(new Problem.NotFound());
      case 405 ->
          Optional.of(
              new Problem.MethodNotAllowed(
                  headers.getAllow().stream().map(Object::toString).toList()));
      case 406 -> Optional.of(new Problem.NotAcceptable());
      case 415 -> Optional.of(new Problem.UnsupportedMediaType());
      default -> Optional.empty();
    };
  }
}
