package nl.mijlpaal.query.web.work;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mijlpaal.query.platform.Caller;
import org.springframework.http.ResponseCookie;

/**
 * Up to which position of the ledger somebody has seen what changed: kept by their browser, so that
 * nobody else knows what they looked at. Two people who share a browser each have their own.
 */
final class Seen {

  static Optional<Long> by(Caller caller, HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name(caller)))
        .filter(cookie -> cookie.getValue().matches("[0-9]{1,18}"))
        .map(cookie -> Long.valueOf(cookie.getValue()))
        .findFirst();
  }

  static ResponseCookie upTo(long position, Caller caller, HttpServletRequest request) {
    return ResponseCookie.from(name(caller), Long.toString(position))
        .path("/work")
        .maxAge(Duration.ofDays(365))
        .httpOnly(true)
        .secure(request.isSecure())
        .sameSite("Lax")
        .build();
  }

  private static String name(Caller caller) {
    return "MIJLPAAL_SEEN_" + Integer.toHexString(Objects.hashCode(caller.actor()));
  }

  private Seen() {}
}
