package nl.mijlpaal.query.milestone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.DependencyEvent;
import nl.mijlpaal.contract.MarkedField;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.query.asof.AsOf;
import nl.mijlpaal.query.audit.MilestoneEntryTable;
import nl.mijlpaal.query.audit.MilestoneEntryTable.MilestoneEntry;
import nl.mijlpaal.query.change.FieldChange;
import nl.mijlpaal.query.change.FieldChanges;
import nl.mijlpaal.query.change.Told;
import nl.mijlpaal.query.consuming.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The events about one milestone, newest first, each as far as the caller may know it. */
@Repository
public class MilestoneHistory {
  private static final String REPORT =
      """
      select ledger_index from milestone_fact
      where report = ? and milestone_id = ? and ledger_index <= ?
      order by ledger_index desc limit 1
      """;

  private static final String EVIDENCE =
      """
      select ledger_index from audit_entry
      where milestone_id = ? and ledger_index <= ? and effective <= ?
        and payload like '%"evidence":{%'
      order by ledger_index desc limit 1
      """;

  private final JdbcClient database;
  private final MilestoneEntryTable entries;
  private final Milestones milestones;

  MilestoneHistory(JdbcClient database, MilestoneEntryTable entries, Milestones milestones) {
    this.database = database;
    this.entries = entries;
    this.milestones = milestones;
  }

  /** Up to and including an index. */
  public List<Told> upTo(UUID id, long index, AsOf at, int limit, Classification clearance) {
    var marks = marks(id);
    var told =
        entries.upTo(id, index, at.effective(), limit).stream()
            .map(entry -> told(entry, marks, clearance))
            .toList();
    return withVisibleDependencies(told, at, clearance);
  }

  /** What counts of a report at a position: the report itself, or its last correction. */
  public Optional<Told> ofReport(UUID id, UUID report, AsOf at, Classification clearance) {
    var marks = marks(id);
    return database
        .sql(REPORT)
        .params(report, id, at.recorded())
        .query(Long.class)
        .optional()
        .flatMap(entries::at)
        .map(entry -> told(entry, marks, clearance));
  }

  /** The last entry that names evidence: of the achievement, or of a report. */
  public Optional<Told> withEvidence(UUID id, AsOf at, Classification clearance) {
    return database
        .sql(EVIDENCE)
        .params(id, at.recorded(), at.effective())
        .query(Long.class)
        .optional()
        .flatMap(entries::at)
        .map(entry -> told(entry, marks(id), clearance));
  }

  /** That it waits for a milestone tells of that milestone too. */
  private List<Told> withVisibleDependencies(List<Told> told, AsOf at, Classification clearance) {
    var needed = told.stream().flatMap(one -> needed(one).stream()).distinct().toList();
    if (needed.isEmpty()) return told;
    var visible = milestones.visible(needed, at, clearance);
    return told.stream()
        .map(one ->
            needed(one).filter(id -> !visible.contains("milestone:" + id)).isPresent()
                ? one.hidden()
                : one)
        .toList();
  }

  private static Optional<UUID> needed(Told told) {
    return told.event() instanceof DependencyEvent dependency
        ? Optional.of(dependency.needs().uuid())
        : Optional.empty();
  }

  /** A past value shows at the higher of the mark then and the mark now. */
  private static Told told(
      MilestoneEntry entry, NavigableMap<Long, Marking> marks, Classification clearance) {
    var then = marks.floorEntry(entry.index()).getValue();
    var now = marks.lastEntry().getValue();
    var event = Reading.event(entry.name(), entry.version(), entry.payload().getBytes(UTF_8));
    var all = FieldChanges.of(event);
    var visible = clearance.maySee(then.whole().orHigher(now.whole()));
    var shown =
        visible
            ? all.stream().filter(change -> shows(change, then, now, clearance)).toList()
            : List.<FieldChange>of();
    var whole = visible && shown.size() == all.size();
    var metadata = Reading.metadata(entry.metadata());
    return new Told(
        entry.index(),
        entry.aggregateId(),
        entry.name(),
        entry.version(),
        entry.decidedAt(),
        entry.recordedAt(),
        metadata,
        event,
        shown,
        whole,
        whole && clearance.maySee(mark(MarkedField.NARRATIVE, then, now))
            ? metadata.reason()
            : null);
  }

  private static boolean shows(
      FieldChange change, Marking then, Marking now, Classification clearance) {
    var field = change.mark();
    return field == null || clearance.maySee(mark(field, then, now));
  }

  private static Classification mark(MarkedField field, Marking then, Marking now) {
    return then.of(field).orHigher(now.of(field));
  }

  private NavigableMap<Long, Marking> marks(UUID id) {
    var marks = new TreeMap<Long, Marking>();
    marks.put(0L, Marking.of(Classification.OPENBAAR));
    database
        .sql("select recorded_from, marking from milestone_marking where milestone_id = ?")
        .param(id)
        .query(row -> {
          marks.put(row.getLong(1), Milestones.marking(row.getString(2)));
        });
    return marks;
  }
}
