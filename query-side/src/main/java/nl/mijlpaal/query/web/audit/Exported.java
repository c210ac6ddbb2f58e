package nl.mijlpaal.query.web.audit;

import java.time.LocalDate;
import nl.mijlpaal.query.consuming.Received;
import nl.mijlpaal.query.web.frame.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the same list can be had for other programs.
 *
 * @param csv for a spreadsheet
 * @param json over the API
 */
record Exported(String csv, String json) {

  static Exported of(Filter filter, Visit visit) {
    var json = UriComponentsBuilder.fromPath("/v1/audit-entries");
    for (var name : new String[] {"milestone", "area", "type", "actor"})
      if (!filter.value(name).isEmpty()) json.queryParam(name, filter.value(name));
    moment(json, "recordedFrom", filter.day("recordedFrom"));
    var to = filter.day("recordedTo");
    moment(json, "recordedTo", to == null ? null : to.plusDays(1));
    for (var name : new String[] {"effectiveFrom", "effectiveTo"})
      if (filter.day(name) != null) json.queryParam(name, filter.value(name));
    return new Exported(filter.link(visit, "/audit.csv"), json.build(false).encode().toUriString());
  }

  private static void moment(UriComponentsBuilder link, String name, @Nullable LocalDate day) {
    if (day != null)
      link.queryParam(name, day.atStartOfDay(Received.CALENDAR).toInstant().toString());
  }
}
