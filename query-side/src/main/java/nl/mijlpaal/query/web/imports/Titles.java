package nl.mijlpaal.query.web.imports;

import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.Milestones;
import nl.mijlpaal.query.web.frame.Visit;
import org.springframework.stereotype.Component;

/** What the milestones are called that rows name by their keys, as far as the visitor may know. */
@Component
class Titles {
  private final Milestones milestones;

  Titles(Milestones milestones) {
    this.milestones = milestones;
  }

  Map<String, String> of(Result result, Visit visit) {
    if (!(result instanceof Result.Rows rows) || rows.lines().isEmpty() || visit.edition() == null)
      return Map.of();
    var keys = new HashSet<String>();
    for (var line : rows.lines()) keys.add(line.key());
    return milestones.standing(visit.viewing(), null).stream()
        .filter(view -> keys.contains(view.key()))
        .collect(Collectors.toMap(MilestoneView::key, MilestoneView::title));
  }
}
