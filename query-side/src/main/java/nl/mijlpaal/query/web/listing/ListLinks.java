package nl.mijlpaal.query.web.listing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.mijlpaal.contract.Kind;
import nl.mijlpaal.contract.reference.Place;
import nl.mijlpaal.query.milestone.Standing;
import nl.mijlpaal.query.portfolio.Counts;
import nl.mijlpaal.query.web.frame.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** From each number to the list of what it counts. */
public record ListLinks(Visit visit) {

  public String all(@Nullable Place place) {
    return counted(place);
  }

  public String of(@Nullable Place place, Kind kind) {
    return counted(place, "kind=" + word(kind));
  }

  public String plate(Place place, String plate) {
    return counted(place, "plate=" + plate);
  }

  public String of(@Nullable Place place, Standing status) {
    return counted(place, "status=" + word(status));
  }

  /** All that mentions these words. */
  public String mentioning(String text) {
    return visit.to("/milestones?text=" + UriUtils.encode(text, UTF_8));
  }

  public String overdue(@Nullable Place place) {
    return counted(place, "overdue=true", "sort=target");
  }

  public String stale(@Nullable Place place) {
    return counted(place, "stale=true", "sort=last-report");
  }

  public String ownerMissing(@Nullable Place place) {
    return counted(place, "ownerMissing=true");
  }

  public String moved(@Nullable Place place) {
    var since = visit.at().effective().minusDays(Counts.RECENT_DAYS);
    return counted(place, "movedSince=" + since, "sort=moved");
  }

  /** Outside the totals. */
  public String later(@Nullable Place place) {
    return list(place, List.of("inScope=false"));
  }

  private String counted(@Nullable Place place, String... questions) {
    var asked = new ArrayList<>(List.of(questions));
    asked.add("inScope=true");
    return list(place, asked);
  }

  private String list(@Nullable Place place, List<String> questions) {
    var asked = new ArrayList<String>();
    if (place != null)
      asked.add((place.sort() == Place.Sort.AREA ? "area=" : "section=") + place.code());
    asked.addAll(questions);
    return visit.to("/milestones?" + String.join("&", asked));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
