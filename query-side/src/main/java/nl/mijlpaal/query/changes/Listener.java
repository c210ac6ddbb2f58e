package nl.mijlpaal.query.changes;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import nl.mijlpaal.contract.Classification;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One connection that listens. It writes from a thread of its own and keeps nothing but its
 * position: a listener that reads slowly holds up itself alone, and is cut off when a write takes
 * too long.
 */
final class Listener implements Runnable {
  private final ChangeTail tail;
  private final SseEmitter emitter;
  private final Classification clearance;
  private final Duration heartbeat;
  private long position;
  private long texts;
  private long saidAt = System.nanoTime();

  Listener(
      ChangeTail tail,
      SseEmitter emitter,
      Classification clearance,
      long position,
      Duration heartbeat) {
    this.tail = tail;
    this.emitter = emitter;
    this.clearance = clearance;
    this.position = position;
    this.texts = tail.texts(clearance);
    this.heartbeat = heartbeat;
  }

  @Override
  public void run() {
    try {
      sayPosition();
      while (!Thread.currentThread().isInterrupted()) step();
      emitter.complete();
    } catch (IOException | IllegalStateException e) {
      giveUp(e); // it went away, or was too slow
    } catch (InterruptedException e) {
      emitter.complete();
    }
  }

  private void giveUp(Exception e) {
    try {
      emitter.completeWithError(e);
    } catch (IllegalStateException _) {
      // the server has ended it already
    }
  }

  private void step() throws IOException, InterruptedException {
    sayTexts();
    var stretch = tail.after(position, clearance);
    if (stretch.isEmpty()) {
      if (System.nanoTime() - saidAt > heartbeat.toNanos()) say(SseEmitter.event().comment(""));
      tail.await(position, texts, clearance);
      return;
    }
    for (var change : stretch.changes())
      say(event("change", change.index()).data(change, MediaType.APPLICATION_JSON));
    var said = stretch.changes().isEmpty() ? position : stretch.changes().getLast().index();
    position = stretch.upTo();
    if (said < position) sayPosition();
  }

  /** That the ledger grew is public; what grew may not be. */
  private void sayPosition() throws IOException {
    say(event("position", position).data(new Position(position), MediaType.APPLICATION_JSON));
  }

  /** That texts came in of entries that it may see, which follow these; not which. */
  private void sayTexts() throws IOException {
    var arrived = tail.texts(clearance);
    if (arrived == texts) return;
    texts = arrived;
    say(SseEmitter.event().name("texts").data(Map.of(), MediaType.APPLICATION_JSON));
  }

  private static SseEmitter.SseEventBuilder event(String name, long index) {
    return SseEmitter.event().id(Long.toString(index)).name(name);
  }

  private void say(SseEmitter.SseEventBuilder event) throws IOException {
    emitter.send(event);
    saidAt = System.nanoTime();
  }

  /** The ledger index up to which this listener heard everything that it may. */
  record Position(long index) {}
}
