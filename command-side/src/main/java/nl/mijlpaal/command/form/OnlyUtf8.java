package nl.mijlpaal.command.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import nl.mijlpaal.command.answering.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a body that says of itself that it is not in UTF-8; it would be read as if it were. */
final class OnlyUtf8 implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (saysOther(request.getContentType())) throw new Problem.UnsupportedCharset().exception();
    return true;
  }

  private static boolean saysOther(@Nullable String contentType) {
    if (contentType == null) return false;
    try {
      var charset = MediaType.parseMediaType(contentType).getCharset();
      return charset != null && !charset.equals(StandardCharsets.UTF_8);
    } catch (InvalidMediaTypeException e) {
      return false; // which is a fault of its own, and told as that
    }
  }
}
