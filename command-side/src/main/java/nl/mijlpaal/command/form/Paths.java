package nl.mijlpaal.command.form;

/** Where a field stands in a body: {@code placements[1].plate}. */
final class Paths {
  /** A name that a caller made up is shown up to so many characters. */
  private static final int LONGEST = 100;

  static String of(String path, String name) {
    var shown = name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name;
    return path.isEmpty() ? shown : path + "." + shown;
  }

  static String of(String path, int index) {
    return path + "[" + index + "]";
  }

  private Paths() {}
}
