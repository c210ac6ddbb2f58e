package nl.mijlpaal.query.web.milestone;

import java.net.URI;
import nl.mijlpaal.contract.Source;
import org.jspecify.annotations.Nullable;

/**
 * The document that a plan comes from.
 *
 * @param address only one that a browser can safely open
 * @param converted whether the address leads to a conversion that others keep, and not to the
 *     ministry's own file
 */
record Cited(
    String citation,
    @Nullable String page,
    @Nullable String address,
    @Nullable String certainty,
    boolean converted) {
  private static final String CONVERSION = "omzetting door derden";

  static @Nullable Cited of(@Nullable Source source) {
    if (source == null) return null;
    var address = safe(source.address());
    return new Cited(
        source.citation(),
        source.page(),
        address,
        source.certainty(),
        address != null && source.citation().contains(CONVERSION));
  }

  private static @Nullable String safe(@Nullable String address) {
    try {
      if (address == null) return null;
      var scheme = URI.create(address).getScheme();
      return "https".equals(scheme) || "http".equals(scheme) ? address : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
