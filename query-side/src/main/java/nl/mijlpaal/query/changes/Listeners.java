package nl.mijlpaal.query.changes;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.mijlpaal.query.platform.Caller;
import nl.mijlpaal.query.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** All connections that listen: so many at once, and none after the side began to stop. */
@Component
class Listeners implements SmartLifecycle {
  private final ChangeTail tail;
  private final Listening limits;
  private final Map<Thread, String> actors = new ConcurrentHashMap<>();
  private volatile boolean running;

  Listeners(ChangeTail tail, Listening limits) {
    this.tail = tail;
    this.limits = limits;
  }

  /**
   * Begins to tell a new listener what comes after a position.
   *
   * @param lasting until the listener's token ends
   * @param session that it came with; absent for a program that brought its token
   */
  SseEmitter listen(Caller caller, long after, Duration lasting, @Nullable SessionStreams session) {
    var emitter = new SseEmitter(Math.max(1, lasting.toMillis()));
    var listener = new Listener(tail, emitter, caller.clearance(), after, limits.heartbeat());
    var thread = Thread.ofVirtual().name("listener").unstarted(listener);
    admit(thread, String.valueOf(caller.actor()));
    Runnable end =
        () -> {
          actors.remove(thread);
          if (session != null) session.remove(thread);
          thread.interrupt();
        };
    emitter.onCompletion(end);
    emitter.onTimeout(emitter::complete);
    emitter.onError(_ -> end.run());
    if (session != null) session.add(thread);
    thread.start();
    return emitter;
  }

  private synchronized void admit(Thread thread, String actor) {
    var own = actors.values().stream().filter(actor::equals).count();
    if (!running || actors.size() >= limits.listeners() || own >= limits.listenersPerActor())
      throw new Problem.TooManyListeners(Duration.ofSeconds(10)).exception();
    actors.put(thread, actor);
  }

  int count() {
    return actors.size();
  }

  @Override
  public void start() {
    running = true;
  }

  /** Before the server waits for open requests: these would never end by themselves. */
  @Override
  public void stop() {
    running = false;
    actors.keySet().forEach(Thread::interrupt);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
