package nl.mijlpaal.benchmarks;

import static nl.mijlpaal.benchmarks.Installation.Part.BROKER;
import static nl.mijlpaal.benchmarks.Installation.Part.EVENT_STORE;
import static nl.mijlpaal.benchmarks.Installation.Part.IDENTITY;
import static nl.mijlpaal.benchmarks.Installation.Part.QUERY_SIDE;
import static nl.mijlpaal.benchmarks.Installation.Part.READ_MODELS;

import java.time.Duration;

/**
 * S2: durable commands per second over HTTP with a signed token, on 16 connections; against raw
 * INSERT and commit, 32 at once, as for S1. First without the read side, then while it follows.
 */
final class HttpBenchmark {
  private static final int WORKERS = 32;

  static void run(Duration turn) throws Exception {
    try (var installation = Installation.fresh("http")) {
      installation.start(EVENT_STORE, BROKER, IDENTITY);
      try (var reporters = Reporters.on(installation)) {
        reporters.warmUp();
        try (var raw = new RawRows(installation.events(), WORKERS)) {
          Crowd.perSecond(WORKERS, turn.dividedBy(3), raw::insert);
          Turns.Rate commands = () -> reporters.perSecond(turn);
          Turns.Rate inserts = () -> Crowd.perSecond(WORKERS, turn, raw::insert);
          Turns.compare("S2-commands-over-http", "x", commands, "raw INSERT+commit", inserts);
          installation.start(READ_MODELS);
          installation.start(QUERY_SIDE);
          reporters.warmUp();
          Turns.compare(
              "S2-commands-over-http-read-side-following",
              "x",
              commands,
              "raw INSERT+commit",
              inserts);
        }
      }
    }
  }

  private HttpBenchmark() {}
}
