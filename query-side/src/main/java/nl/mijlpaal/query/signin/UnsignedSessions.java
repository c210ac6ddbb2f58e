package nl.mijlpaal.query.signin;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Sessions of those who are still signing in. They are kept as long as signing in takes, and not as
 * long as a working day: anybody can begin one.
 */
@Component
final class UnsignedSessions implements HttpSessionListener {
  private static final Duration SIGNING_IN = Duration.ofMinutes(15);

  @Override
  public void sessionCreated(HttpSessionEvent event) {
    event.getSession().setMaxInactiveInterval((int) SIGNING_IN.toSeconds());
  }
}
