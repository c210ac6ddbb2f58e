package nl.mijlpaal.contract.reference;

import java.util.Locale;
import nl.mijlpaal.contract.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * Where a milestone can stand: an NLD area with its roadmap, or a section of the agenda.
 *
 * @param pillar the pillar that a section belongs to; areas belong to none alone
 * @param fromYear first edition in which it exists
 * @param toYear last edition in which it exists; absent while it is in force
 */
public record Place(
    String code,
    Sort sort,
    String dutch,
    String english,
    @Nullable Pillar pillar,
    int fromYear,
    @Nullable Integer toYear) {

  /** Roadmaps belong to areas; sections are written by the strategy office. */
  public enum Sort {
    AREA,
    SECTION
  }

  public boolean existsIn(int edition) {
    return fromYear <= edition && (toYear == null || edition <= toYear);
  }

  public String name(Locale locale) {
    return locale.getLanguage().equals("nl") ? dutch : english;
  }
}
