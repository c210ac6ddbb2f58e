package nl.mijlpaal.query.consuming;

/** An entry is missing on the topic: going on would leave it out of every answer. */
final class Gap extends RuntimeException {
  Gap(long expected, long found) {
    super("the topic goes on with entry " + found + " where entry " + expected + " was expected");
  }
}
