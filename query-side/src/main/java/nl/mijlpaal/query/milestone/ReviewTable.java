package nl.mijlpaal.query.milestone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.MilestoneEvent.ProgressReported;
import nl.mijlpaal.contract.MilestoneEvent.ReportConfirmed;
import nl.mijlpaal.contract.MilestoneEvent.ReportCorrected;
import nl.mijlpaal.contract.MilestoneEvent.ReportReturned;
import nl.mijlpaal.query.asof.AsOf;
import nl.mijlpaal.query.consuming.Reading;
import nl.mijlpaal.query.milestone.Review.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of the last report about each milestone: read from the entries themselves. */
@Repository
public class ReviewTable {
  private static final String LAST =
      """
      select m.id, e.ledger_index, e.name, e.version, e.payload
      from unnest(?::uuid[]) as m (id), lateral (
        select ledger_index, name, version, payload from audit_entry
        where milestone_id = m.id and ledger_index <= ? and effective <= ?
          and name in ('milestone.progress-reported', 'milestone.report-corrected',
            'milestone.report-confirmed', 'milestone.report-returned')
        order by ledger_index desc limit 1) e
      """;

  private final JdbcClient database;

  ReviewTable(JdbcClient database) {
    this.database = database;
  }

  /** Of one milestone; empty while nobody reported. */
  public Optional<Review> last(UUID milestone, AsOf at) {
    return Optional.ofNullable(last(List.of(milestone), at).get(milestone));
  }

  /** Of each milestone that was reported on. */
  public Map<UUID, Review> last(Collection<UUID> milestones, AsOf at) {
    var found = new HashMap<UUID, Review>();
    database
        .sql(LAST)
        .params(milestones.toArray(UUID[]::new), at.recorded(), at.effective())
        .query(row -> {
          var event =
              Reading.event(
                  row.getString("name"),
                  row.getInt("version"),
                  row.getString("payload").getBytes(UTF_8));
          found.put(row.getObject("id", UUID.class), review(event, row.getLong("ledger_index")));
        });
    return found;
  }

  private static Review review(DomainEvent event, long index) {
    return switch (event) {
      case ProgressReported e -> new Review(Verdict.AWAITED, e.report(), e.effective(), index);
      case ReportCorrected e -> new Review(Verdict.AWAITED, e.report(), e.effective(), index);
      case ReportConfirmed e -> new Review(Verdict.CONFIRMED, e.report(), e.about(), index);
      case ReportReturned e -> new Review(Verdict.RETURNED, e.report(), e.about(), index);
      default -> throw new IllegalStateException("says nothing of a report: " + event);
    };
  }
}
