package nl.mijlpaal.query.web.roadmap;

import java.time.LocalDate;
import java.util.Locale;
import nl.mijlpaal.query.web.frame.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** From the picture as it is shown to the same one closer by, further off, earlier or later. */
record Zooming(Question question, LocalDate day, Visit visit) {

  public @Nullable Zoom zoom() {
    return question.zoom();
  }

  /** The picture of all years. */
  public String whole() {
    return link(null, null);
  }

  /** The years around the day that is asked about, closer by or further off. */
  public String to(Zoom zoom) {
    return link(zoom, null);
  }

  /** Other years, equally close by. */
  public record Step(String years, String link) {}

  public @Nullable Step earlier() {
    return step(-1);
  }

  public @Nullable Step later() {
    return step(1);
  }

  private @Nullable Step step(int way) {
    var zoom = zoom();
    if (zoom == null) return null;
    var first = zoom.first(first() + way * zoom.step());
    return first == first() ? null : new Step(years(first), link(zoom, first));
  }

  private int first() {
    return question.first(day);
  }

  private String years(int first) {
    var zoom = zoom();
    return zoom == null ? "" : first + "–" + (first + zoom.years() - 1);
  }

  private String link(@Nullable Zoom zoom, @Nullable Integer from) {
    var link = UriComponentsBuilder.fromUriString(visit.address());
    link.replaceQueryParam("zoom");
    link.replaceQueryParam("from");
    if (zoom != null) link.queryParam("zoom", zoom.name().toLowerCase(Locale.ROOT));
    if (from != null) link.queryParam("from", from);
    return link.fragment("picture-name").build().toUriString();
  }
}
