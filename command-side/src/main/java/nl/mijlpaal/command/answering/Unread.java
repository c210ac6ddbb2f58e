package nl.mijlpaal.command.answering;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;

/**
 * Answers in the form of RFC 9457 what the server turns away before any filter, because it cannot
 * read the address or a header.
 */
public final class Unread extends ErrorReportValve {
  private final ProblemWriter writer;

  private Unread(ProblemWriter writer) {
    this.writer = writer;
  }

  /** Has a server answer so. */
  static WebServerFactoryCustomizer<TomcatServletWebServerFactory> with(ProblemWriter writer) {
    TomcatContextCustomizer valve =
        context -> {
          var host = (StandardHost) context.getParent();
          host.setErrorReportValveClass(Unread.class.getName()); // else it adds one of its own
          host.getPipeline().addValve(new Unread(writer));
        };
    return server -> server.addContextCustomizers(valve);
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable cause) {
    if (response.getStatus() < 400 || response.getContentWritten() > 0) return;
    if (!response.setErrorReported()) return;
    try {
      response.setHeader("API-Version", ApiVersion.VERSION);
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      writer.write(problem(request, response.getStatus(), cause), request, response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Problem problem(Request request, int status, @Nullable Throwable cause) {
    return status == 500
        ? writer.failure(request, new IllegalStateException("answered " + status, cause))
        : ProblemAnswers.ofStatus(status, HttpHeaders.EMPTY)
            .orElseGet(Problem.Malformed::unreadable);
  }
}
