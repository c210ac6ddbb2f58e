package nl.mijlpaal.command.http;

/** Bodies that are right, to be made wrong in one place. */
final class Bodies {

  static String milestone(String key) {
    return """
    {"key":"%s","kind":"AMBITION","classification":"OPENBAAR","edition":2025,
     "title":"Quantumsensor voor navigatie","target":"eind 2027",
     "placements":[{"place":"quantum","plate":"quantum","tags":["navigatie"]}],
     "effective":"2025-04-04"}
    """
        .formatted(key);
  }

  private Bodies() {}
}
