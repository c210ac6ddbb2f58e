package nl.mijlpaal.query.web.milestone;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mijlpaal.contract.MilestoneEvent.ProgressReported;
import nl.mijlpaal.contract.MilestoneEvent.ReportCorrected;
import nl.mijlpaal.query.change.Told;
import nl.mijlpaal.query.milestone.MilestoneHistory;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.web.frame.Visit;
import nl.mijlpaal.query.web.told.Sentence;
import nl.mijlpaal.query.web.told.Telling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A milestone's history in sentences, a page at a time, the newest first. */
@Component
class History {
  static final int A_PAGE = 25;

  private final MilestoneHistory history;
  private final Telling telling;

  History(MilestoneHistory history, Telling telling) {
    this.history = history;
    this.telling = telling;
  }

  /**
   * One entry.
   *
   * @param report the one that it brings or corrects, where all of it can be seen
   * @param mine whether the visitor recorded it
   */
  record Line(Sentence sentence, @Nullable UUID report, boolean mine) {}

  /**
   * A page of it.
   *
   * @param newest whether nothing newer comes before it
   * @param next the position before which it goes on; absent at the end
   */
  record Page(List<Line> lines, boolean newest, @Nullable Long next) {
    Page {
      lines = List.copyOf(lines);
    }

    /** What was last said under a report, when it is on this page. */
    public @Nullable Sentence ofReport(UUID report) {
      return lines.stream()
          .filter(line -> report.equals(line.report()))
          .map(Line::sentence)
          .findFirst()
          .orElse(null);
    }

    /** The last that the visitor recorded. */
    @Nullable Sentence mine() {
      return lines.stream().filter(Line::mine).map(Line::sentence).findFirst().orElse(null);
    }
  }

  Page page(MilestoneView m, Visit visit, @Nullable String before) {
    var at = visit.at();
    var newest = before == null || !before.matches("[0-9]{1,18}");
    var from = newest ? at.recorded() : Math.min(at.recorded(), Long.parseLong(before) - 1);
    var found = history.upTo(m.uuid(), from, at, A_PAGE + 1, visit.caller().clearance());
    var shown = found.subList(0, Math.min(A_PAGE, found.size()));
    var told = shown.stream().collect(Collectors.toMap(Told::index, Function.identity()));
    return new Page(
        telling.tell(shown, visit).stream().map(s -> line(s, told, visit)).toList(),
        newest,
        found.size() > A_PAGE ? shown.getLast().index() : null);
  }

  /**
   * What shows that it is so.
   *
   * @param index of the entry that names it
   */
  record Evidence(Sentence.Value said, long index) {}

  /** The evidence that was named last, of the achievement or of a report. */
  @Nullable Evidence evidence(MilestoneView m, Visit visit) {
    var told =
        history
            .withEvidence(m.uuid(), visit.at(), visit.caller().clearance())
            .map(one -> one.of("evidence"));
    return telling.tell(told.stream().toList(), visit).stream()
        .flatMap(sentence -> sentence.changes().stream())
        .flatMap(change -> Stream.ofNullable(change.to()))
        .map(said -> new Evidence(said, told.orElseThrow().index()))
        .findFirst()
        .orElse(null);
  }

  private static Line line(Sentence sentence, Map<Long, Told> told, Visit visit) {
    var one = told.get(sentence.index());
    if (one == null) throw new IllegalStateException("a sentence about nothing that was told");
    var mine = one.metadata().actor().equals(visit.caller().actor());
    return new Line(sentence, one.whole() ? report(one) : null, mine);
  }

  private static @Nullable UUID report(Told told) {
    return switch (told.event()) {
      case ProgressReported e -> e.report();
      case ReportCorrected e -> e.report();
      default -> null;
    };
  }
}
