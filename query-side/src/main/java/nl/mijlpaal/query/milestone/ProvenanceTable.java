package nl.mijlpaal.query.milestone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.MilestoneEvent.MilestonePlanned;
import nl.mijlpaal.contract.Source;
import nl.mijlpaal.query.asof.AsOf;
import nl.mijlpaal.query.audit.MilestoneEntryTable;
import nl.mijlpaal.query.consuming.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which change says what stands now: where the target of a plan comes from, and how exactly a day
 * is known. It tells nothing of a value, so that who may not see one learns nothing here.
 */
@Repository
public class ProvenanceTable {
  private static final String TARGET =
      """
      select ledger_index from milestone_fact
      where milestone_id = ? and effective <= ? and ledger_index <= ?
        and name in ('milestone.planned', 'milestone.rescheduled')
        and payload::jsonb ->> 'edition' = ?
      order by effective desc, ledger_index desc limit 1
      """;
  private static final String DAY =
      """
      select name, version, payload from milestone_fact
      where milestone_id = ? and effective = ? and ledger_index <= ? and name = any(?)
      order by ledger_index desc limit 1
      """;
  private static final List<String> MOVES =
      List.of(
          "milestone.planned",
          "milestone.rescheduled",
          "milestone.progress-reported",
          "milestone.report-corrected");

  private final JdbcClient database;
  private final MilestoneEntryTable entries;

  ProvenanceTable(JdbcClient database, MilestoneEntryTable entries) {
    this.database = database;
    this.entries = entries;
  }

  /**
   * The change that set a target.
   *
   * @param planned whether the plan itself did, and not a change to it
   * @param source the document that it names
   */
  public record TargetSet(long index, boolean planned, @Nullable Source source) {}

  /** What set the target that counts at a point in time. */
  public Optional<TargetSet> target(UUID milestone, int edition, AsOf at) {
    return database
        .sql(TARGET)
        .params(milestone, at.effective(), at.recorded(), Integer.toString(edition))
        .query(Long.class)
        .optional()
        .flatMap(entries::at)
        .map(entry ->
            new TargetSet(
                entry.index(),
                Reading.event(entry.name(), entry.version(), entry.payload().getBytes(UTF_8))
                    instanceof MilestonePlanned,
                Reading.metadata(entry.metadata()).source()));
  }

  /** The day of a move, as exactly as it is known. */
  public Effective moved(UUID milestone, LocalDate day, AsOf at) {
    return known(milestone, day, at, MOVES);
  }

  private Effective known(UUID milestone, LocalDate day, AsOf at, List<String> names) {
    return database
        .sql(DAY)
        .params(milestone, day, at.recorded(), names.toArray(String[]::new))
        .query((row, _) ->
            Reading.event(
                    row.getString("name"),
                    row.getInt("version"),
                    row.getString("payload").getBytes(UTF_8))
                .effective())
        .optional()
        .orElse(Effective.on(day));
  }
}
