package nl.mijlpaal.query.web.roadmap;

import nl.mijlpaal.query.milestone.Standing;

/**
 * The colours of the picture where no stylesheet reaches it: in a file of its own. On a page the
 * theme overrules them.
 */
enum Ink {
  PAPER;

  private static final String TEXT = "#1d2126";
  private static final String QUIET = "#565d66";
  private static final String PLAN = "#1a4f7d";
  private static final String UNRATED = "#44546a";
  private static final String LATE = "#a8242b";

  /** Of a mark: what was not reported on is only planned. */
  public String mark(Standing standing) {
    return standing == Standing.NOT_STATED ? PLAN : word(standing);
  }

  /** Of a piece of text in that style. */
  public String text(String style, Standing standing) {
    return switch (style) {
      case "standing" -> word(standing);
      case "late" -> LATE;
      case "title", "slip" -> TEXT;
      default -> QUIET;
    };
  }

  private static String word(Standing standing) {
    return switch (standing) {
      case ON_TRACK -> "#1a6b3a";
      case AT_RISK -> "#865400";
      case OFF_TRACK -> LATE;
      case ACHIEVED -> "#0c5a72";
      case UNRATED -> UNRATED;
      case DROPPED, NOT_STATED -> QUIET;
    };
  }
}
