package nl.mijlpaal.query.web.imports;

import tools.jackson.databind.JsonNode;

/** How the rows ended, or how far they are. */
record Counts(int done, int unchanged, int refused, int notReached) {
  static final Counts NONE = new Counts(0, 0, 0, 0);

  static Counts of(JsonNode summary) {
    return new Counts(
        summary.path("done").asInt(0),
        summary.path("unchanged").asInt(0),
        summary.path("refused").asInt(0),
        summary.path("notReached").asInt(0));
  }

  Counts and(Line line) {
    return switch (line.outcome()) {
      case "done" -> new Counts(done + 1, unchanged, refused, notReached);
      case "unchanged" -> new Counts(done, unchanged + 1, refused, notReached);
      case "refused" -> new Counts(done, unchanged, refused + 1, notReached);
      default -> new Counts(done, unchanged, refused, notReached + 1);
    };
  }

  public int total() {
    return done + unchanged + refused + notReached;
  }

  /** Of one outcome, by the name that it has in the address. */
  public int number(String outcome) {
    return switch (outcome) {
      case "done" -> done;
      case "unchanged" -> unchanged;
      case "refused" -> refused;
      case "notReached" -> notReached;
      default -> total();
    };
  }
}
