package nl.mijlpaal.query.web.latest;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.mijlpaal.query.audit.AuditQuestion;
import nl.mijlpaal.query.audit.AuditRow;
import nl.mijlpaal.query.audit.AuditTable;
import nl.mijlpaal.query.change.Told;
import nl.mijlpaal.query.web.frame.Visit;
import nl.mijlpaal.query.web.told.Sentence;
import nl.mijlpaal.query.web.told.Telling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what was changed lately, newest first, as far as the visitor may know it. */
@Component
public class LatestChanges {
  private final AuditTable entries;
  private final Telling telling;

  LatestChanges(AuditTable entries, Telling telling) {
    this.entries = entries;
    this.telling = telling;
  }

  /** Anywhere. */
  public List<Sentence> everywhere(Visit visit, int limit) {
    return tell(ofPlace(null, visit, limit), visit, limit);
  }

  /** At any of these places; at none there is nothing. */
  public List<Sentence> at(Set<String> places, Visit visit, int limit) {
    var found =
        places.stream()
            .flatMap(place -> ofPlace(place, visit, limit).stream())
            .distinct()
            .sorted(Comparator.comparingLong(Told::index).reversed())
            .toList();
    return tell(found, visit, limit);
  }

  private List<Told> ofPlace(@Nullable String place, Visit visit, int limit) {
    return entries.find(question(place, visit, 3 * limit)).stream().map(AuditRow::told).toList();
  }

  private List<Sentence> tell(List<Told> found, Visit visit, int limit) {
    return telling.tell(Gist.of(found).stream().limit(limit).toList(), visit);
  }

  private static AuditQuestion question(@Nullable String place, Visit visit, int limit) {
    return new AuditQuestion(
        visit.caller().clearance(),
        null,
        place,
        null,
        null,
        null,
        null,
        null,
        visit.past() ? visit.at().effective() : null,
        0,
        visit.at().recorded() + 1,
        false,
        limit);
  }
}
