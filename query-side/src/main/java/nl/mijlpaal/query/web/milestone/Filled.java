package nl.mijlpaal.query.web.milestone;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.web.frame.Spoken;
import nl.mijlpaal.query.web.recording.Recording;
import org.jspecify.annotations.Nullable;

/** What stands in a form when it opens: what there is to change, and the day of today. */
final class Filled {

  static Map<String, String> in(Recording recording, MilestoneView m, LocalDate today, Spoken say) {
    var values = new LinkedHashMap<String, String>();
    switch (recording) {
      case REPORT, RESCHEDULING, ACHIEVEMENT, WITHDRAWAL, REOPENING ->
          values.put("effective", say.day(today));
      case CORRECTION, CONFIRMATION, RETURN -> {}
      case OWNER -> put(values, "owner", m.owner());
      case REWORDING -> values.put("title", m.title());
      case NEEDS -> needs(values, m);
      case TRL -> trl(values, m);
      case KPI -> put(values, "kpi", m.kpi());
      case CLASSIFICATION -> classification(values, m);
    }
    return values;
  }

  private static void needs(Map<String, String> values, MilestoneView m) {
    if (m.needs() == null) return;
    var row = 0;
    for (var need : m.needs().amounts()) {
      if (row == Recording.AMOUNTS) return;
      var at = "needs.amounts[" + row++ + "].";
      values.put(at + "spread", need.spread().name());
      put(values, at + "year", need.year());
      values.put(at + "euros", Long.toString(need.euros()));
    }
    put(values, "needs.words", m.needs().words());
  }

  private static void trl(Map<String, String> values, MilestoneView m) {
    if (m.trl() == null) return;
    values.put("trl.from", Integer.toString(m.trl().from()));
    values.put("trl.to", Integer.toString(m.trl().to()));
  }

  private static void classification(Map<String, String> values, MilestoneView m) {
    values.put("classification", m.classification().name());
    m.marks()
        .forEach((field, mark) ->
            values.put("marked." + field.name().toLowerCase(Locale.ROOT), mark.name()));
  }

  private static void put(Map<String, String> values, String field, @Nullable Object value) {
    if (value != null) values.put(field, value.toString());
  }

  private Filled() {}
}
