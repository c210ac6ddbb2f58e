package nl.mijlpaal.command.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.mijlpaal.command.answering.Problem;
import nl.mijlpaal.command.answering.ProblemWriter;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Answers what is turned away before anybody looks who asks: an unknown method, or an odd path. */
final class Rejected implements RequestRejectedHandler {
  private static final Set<String> METHODS =
      Set.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT");

  private final ProblemWriter writer;

  Rejected(ProblemWriter writer) {
    this.writer = writer;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException reason)
      throws IOException {
    writer.write(
        METHODS.contains(request.getMethod())
            ? Problem.Malformed.unreadable()
            : new Problem.UnknownMethod(),
        request,
        response);
  }
}
