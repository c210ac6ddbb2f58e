package nl.mijlpaal.command.form;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import nl.mijlpaal.command.answering.Problem;
import nl.mijlpaal.command.answering.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a JSON body whole, up to what is allowed, so that its bytes can be both bound and hashed.
 * Files pass by: they are read as a stream.
 */
public final class BodyLimit extends OncePerRequestFilter {
  private static final String BYTES = BodyLimit.class.getName();
  private static final byte[] NOTHING = {};

  private final ProblemWriter problems;

  BodyLimit(ProblemWriter problems) {
    this.problems = problems;
  }

  /** The bytes of the body as they came in. */
  public static byte[] bytes(HttpServletRequest request) {
    return request.getAttribute(BYTES) instanceof byte[] bytes ? bytes : NOTHING;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var type = request.getContentType();
    return type != null && !type.toLowerCase(Locale.ROOT).startsWith("application/json");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var bytes =
        request.getContentLengthLong() > Limits.BODY
            ? null
            : request.getInputStream().readNBytes(Limits.BODY + 1);
    if (bytes == null || bytes.length > Limits.BODY) {
      problems.write(new Problem.TooLarge(Limits.BODY), request, response);
      return;
    }
    request.setAttribute(BYTES, bytes);
    chain.doFilter(new Replayed(request, bytes), response);
  }

  private static final class Replayed extends HttpServletRequestWrapper {
    private final byte[] bytes;

    Replayed(HttpServletRequest request, byte[] bytes) {
      super(request);
      this.bytes = bytes;
    }

    @Override
    public ServletInputStream getInputStream() {
      var body = new ByteArrayInputStream(bytes);
      return new ServletInputStream() {
        @Override
        public int read() {
          return body.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
          return body.read(into, from, length);
        }

        @Override
        public boolean isFinished() {
          return body.available() == 0;
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setReadListener(@Nullable ReadListener listener) {
          throw new UnsupportedOperationException();
        }
      };
    }
  }
}
