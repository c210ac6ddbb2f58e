package nl.mijlpaal.command.answering;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What goes wrong before a controller is found, or in a filter, is answered in the same form. */
@RestController
@Hidden
final class LastResort implements ErrorController {
  private final ProblemAnswers answers;
  private final ProblemWriter writer;

  LastResort(ProblemAnswers answers, ProblemWriter writer) {
    this.answers = answers;
    this.writer = writer;
  }

  @RequestMapping("/error")
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var problem =
        request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause
            ? answers.problem(cause, request)
            : ofStatus(request);
    writer.write(problem, request, response);
  }

  /** Without a cause there is only the status; asked for directly, there is nothing here. */
  private Problem ofStatus(HttpServletRequest request) {
    var status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : 404;
    return ProblemAnswers.ofStatus(status, HttpHeaders.EMPTY)
        .orElseGet(() -> writer.failure(request, new IllegalStateException("answered " + status)));
  }
}
