package nl.mijlpaal.query.web.roadmap;

import java.util.Locale;

/** A place on the picture, as a part of its width: so it fits every width without scaling text. */
record Share(double of) implements Comparable<Share> {

  Share plus(double more) {
    return new Share(of + more);
  }

  @Override
  public int compareTo(Share other) {
    return Double.compare(of, other.of);
  }

  /** As SVG writes it, such as 12.34%. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f%%", 100 * of);
  }
}
