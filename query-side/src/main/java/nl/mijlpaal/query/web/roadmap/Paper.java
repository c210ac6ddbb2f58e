package nl.mijlpaal.query.web.roadmap;

/**
 * The room that is left on a sheet of A4 lying down while a picture is laid out on it, in pixels: a
 * sheet of the picture ends where the paper does.
 */
final class Paper {
  private static final int PAGE = 640;

  /** The first page begins with the title and what is told of the whole. */
  private static final int FIRST_PAGE = 480;

  private static final int NAME = 40;

  private int left;

  private Paper(int left) {
    this.left = left;
  }

  /** Only the wide picture is printed. */
  static Paper of(Canvas canvas) {
    return new Paper(canvas == Canvas.WIDE ? FIRST_PAGE : Integer.MAX_VALUE / 2);
  }

  /** Under a name, and on a new page when less than this is left. */
  void begins(int height) {
    if (left < NAME + height) left = Math.max(PAGE, NAME + height);
    left -= NAME;
  }

  boolean holds(int height) {
    return height <= left;
  }

  void takes(int height) {
    left -= height;
  }
}
