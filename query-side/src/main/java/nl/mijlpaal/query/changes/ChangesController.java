package nl.mijlpaal.query.changes;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import nl.mijlpaal.query.platform.Caller;
import nl.mijlpaal.query.platform.Fault;
import nl.mijlpaal.query.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The stream of changes, from where the listener left off, or from now. */
@RestController
final class ChangesController {
  private static final Duration LONGEST = Duration.ofHours(1);

  private final Listeners listeners;
  private final ChangeTail tail;
  private final Clock clock;

  ChangesController(Listeners listeners, ChangeTail tail, Clock clock) {
    this.listeners = listeners;
    this.tail = tail;
    this.clock = clock;
  }

  @GetMapping(path = "/v1/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter changes(
      Caller caller,
      @AuthenticationPrincipal Jwt token,
      HttpServletRequest request,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
    // Beyond the end, as after a restore or from a node that is further, it goes on from here.
    var end = tail.position();
    var after = lastEventId == null ? end : Math.min(index(lastEventId), end);
    var session = request.getSession(false);
    return listeners.listen(
        caller, after, lasting(token), session == null ? null : SessionStreams.of(session));
  }

  private static long index(String lastEventId) {
    if (!lastEventId.matches("[0-9]{1,18}"))
      throw Problem.Malformed.of("Last-Event-ID", Fault.Sort.NOT_A_NUMBER).exception();
    return Long.parseLong(lastEventId);
  }

  /** Nobody listens longer than the token holds. */
  private Duration lasting(Jwt token) {
    var ends = token.getExpiresAt();
    if (ends == null) return LONGEST;
    var left = Duration.between(clock.instant(), ends);
    return left.compareTo(LONGEST) < 0 ? left : LONGEST;
  }
}
