package nl.mijlpaal.query.changes;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.HashSet;
import java.util.Set;
import org.springframework.web.util.WebUtils;

/**
 * The listeners that came with one session. They end when it ends: somebody signs out, or does
 * nothing for too long.
 */
final class SessionStreams implements HttpSessionBindingListener {
  private static final String NAME = SessionStreams.class.getName();

  private final Set<Thread> threads = new HashSet<>();
  private boolean ended;

  static SessionStreams of(HttpSession session) {
    synchronized (WebUtils.getSessionMutex(session)) {
      if (session.getAttribute(NAME) instanceof SessionStreams known) return known;
      var streams = new SessionStreams();
      session.setAttribute(NAME, streams);
      return streams;
    }
  }

  synchronized void add(Thread listener) {
    if (ended) listener.interrupt();
    else threads.add(listener);
  }

  synchronized void remove(Thread listener) {
    threads.remove(listener);
  }

  @Override
  public synchronized void valueUnbound(HttpSessionBindingEvent event) {
    ended = true;
    threads.forEach(Thread::interrupt);
    threads.clear();
  }
}
