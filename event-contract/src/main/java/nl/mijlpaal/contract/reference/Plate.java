package nl.mijlpaal.contract.reference;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A named part of an area's roadmap (plaat), with the editions in which it exists. */
public record Plate(
    String area,
    String code,
    String dutch,
    String english,
    int fromYear,
    @Nullable Integer toYear) {

  public boolean existsIn(int edition) {
    return fromYear <= edition && (toYear == null || edition <= toYear);
  }

  public String name(Locale locale) {
    return locale.getLanguage().equals("nl") ? dutch : english;
  }
}
