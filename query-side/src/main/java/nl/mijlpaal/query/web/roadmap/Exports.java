package nl.mijlpaal.query.web.roadmap;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.mijlpaal.contract.reference.Place;
import nl.mijlpaal.query.web.frame.Visit;
import org.springframework.web.util.UriComponentsBuilder;

/** Where what is shown can be fetched, with the same filters and about the same moment. */
record Exports(Roadmap roadmap, Visit visit) {

  public String svg() {
    var link = UriComponentsBuilder.fromUriString(address("svg"));
    roadmap.question().view().forEach((name, value) -> link.queryParam(name, value(value)));
    return visit.to(link.build().toUriString());
  }

  public String csv() {
    return visit.to(address("csv"));
  }

  /** The list over REST, fixed to the position that the page was read at. */
  public String json() {
    return rest("json");
  }

  /** The list in the columns that the import reads. */
  public String importable() {
    return rest("csv");
  }

  /** What a form that narrows the page further must bring along. */
  public Map<String, Object> kept() {
    var kept = new LinkedHashMap<String, Object>(roadmap.question().filters());
    kept.putAll(roadmap.question().view());
    kept.remove("text");
    kept.replaceAll((_, value) -> value(value));
    if (roadmap.question().telling()) kept.put("dependencies", true);
    var link = UriComponentsBuilder.fromUriString(visit.to("/")).build().getQueryParams();
    link.forEach((name, values) -> kept.put(name, values.getFirst()));
    return kept;
  }

  /** The table sorted by a column, or the other way round if it is already. */
  public String sorted(Column column) {
    var reverse = column == roadmap.question().sorted() && !roadmap.question().descending();
    return UriComponentsBuilder.fromUriString(visit.address())
        .replaceQueryParam("sort", value(column))
        .replaceQueryParam("order", reverse ? "descending" : "ascending")
        .fragment("table")
        .build()
        .toUriString();
  }

  private String address(String ending) {
    var question = roadmap.question();
    var link = filters("/roadmaps/" + roadmap.place().code() + "." + ending);
    if (question.telling()) link.queryParam("dependencies", true);
    if (question.sort() != null) link.queryParam("sort", value(question.sort()));
    if (question.order() != null) link.queryParam("order", value(question.order()));
    return link.build().encode().toUriString();
  }

  private String rest(String format) {
    var link =
        filters("/v1/milestones")
            .queryParam("edition", visit.year())
            .queryParam(
                roadmap.place().sort() == Place.Sort.AREA ? "area" : "section",
                roadmap.place().code())
            .queryParam("format", format)
            .queryParam("recorded", visit.at().recorded())
            .queryParam("effective", visit.at().effective());
    inOrder(link);
    if (format.equals("json")) link.queryParam("limit", 1000);
    return link.build().encode().toUriString();
  }

  /** As the table stands, as far as the API knows its order. */
  private void inOrder(UriComponentsBuilder link) {
    var sort = roadmap.question().sorted().overRest();
    if (sort == null) return;
    link.queryParam("sort", value(sort));
    if (roadmap.question().descending() != sort.descending()) link.queryParam("backwards", true);
  }

  private UriComponentsBuilder filters(String path) {
    var link = UriComponentsBuilder.fromPath(path);
    roadmap.question().filters().forEach((name, value) -> link.queryParam(name, value(value)));
    return link;
  }

  private static Object value(Object value) {
    return value instanceof Enum<?> word ? word.name().toLowerCase(Locale.ROOT) : value;
  }
}
