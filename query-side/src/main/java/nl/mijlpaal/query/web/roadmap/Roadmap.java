package nl.mijlpaal.query.web.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.mijlpaal.contract.reference.Place;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.TypedView;
import nl.mijlpaal.query.portfolio.Counts;
import nl.mijlpaal.query.roadmap.Lane;
import nl.mijlpaal.query.roadmap.RoadmapFields;
import nl.mijlpaal.query.web.frame.Phrases;
import nl.mijlpaal.query.web.frame.Visit;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap or agenda section as it is looked at.
 *
 * @param all every lane with all that stands on it
 * @param day the day that is asked about
 * @param recorded when the last entry was recorded that is known of
 */
record Roadmap(
    Place place,
    Question question,
    List<Lane> all,
    Needs needs,
    @Nullable TypedView ambition,
    List<RoadmapFields.HangsUnder> plans,
    LocalDate day,
    @Nullable Instant recorded,
    Phrases words) {

  /** What the question leaves of each lane. */
  List<Lane> shown() {
    var filter = question.filter();
    return all.stream()
        .map(lane ->
            new Lane(lane.plate(), lane.name(), lane.milestones().stream().filter(filter).toList()))
        .toList();
  }

  Timeline timeline(Canvas canvas) {
    return Timeline.of(canvas, question.axis(day, words.locale()), shown(), day, told(), words);
  }

  List<TableRow> rows() {
    return TableRow.of(shown(), question.sorted(), question.descending(), told(), words);
  }

  Counts counts() {
    return Counts.of(all.stream().flatMap(lane -> lane.milestones().stream()).toList(), day);
  }

  /** How many stand here in all. */
  public long standing() {
    return all.stream().mapToLong(lane -> lane.milestones().size()).sum();
  }

  public List<Facet> facets() {
    return Facet.of(all, question);
  }

  public List<Facet.Choice> flags() {
    return Facet.flags(all, question);
  }

  /** Which edition this is of, about which day, and as known when. */
  public String stamp(Visit visit) {
    var moment = recorded == null ? "" : visit.say().moment(recorded);
    return words.say(
        "roadmap.stamp",
        Objects.requireNonNull(visit.edition()).title(),
        visit.say().day(day),
        moment,
        visit.say().number(visit.at().recorded()));
  }

  /** What is due before something that it waits for, or waits for something that was dropped. */
  public List<MilestoneView> inTrouble() {
    return all.stream()
        .flatMap(lane -> lane.milestones().stream())
        .filter(needs::inTrouble)
        .toList();
  }

  /** How many of those that are shown wait for something else. */
  public long waiting() {
    return shown().stream()
        .flatMap(lane -> lane.milestones().stream())
        .filter(view -> !needs.of(view).isEmpty())
        .count();
  }

  private Needs told() {
    return question.telling() ? needs : new Needs(Map.of());
  }
}
