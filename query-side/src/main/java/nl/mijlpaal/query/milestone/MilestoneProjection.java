package nl.mijlpaal.query.milestone;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.query.consuming.Projection;
import nl.mijlpaal.query.consuming.Received;
import org.springframework.stereotype.Component;

/** Writes every fact about a milestone and the slices that it adds. */
@Component
public final class MilestoneProjection implements Projection {
  public static final String NAME = "milestone-1";

  private final LatestStates latest = new LatestStates();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void apply(List<Received> batch, Connection transaction) throws SQLException {
    var work = new BatchOfFacts(latest, transaction);
    work.prepare(batch.stream().flatMap(r -> Fact.subject(r.event()).stream()).map(this::uuid));
    for (var received : batch) {
      var subject = Fact.subject(received.event());
      if (subject.isPresent()) work.add(subject.get().uuid(), received);
    }
    work.write();
  }

  @Override
  public void forget() {
    latest.clear();
  }

  private UUID uuid(MilestoneId id) {
    return id.uuid();
  }
}
