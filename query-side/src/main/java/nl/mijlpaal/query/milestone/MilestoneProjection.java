package nl.mijlpaal.query.milestone;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.mijlpaal.contract.MilestoneEvent.MilestonePlanned;
import nl.mijlpaal.query.consuming.Projection;
import nl.mijlpaal.query.consuming.Received;
import org.springframework.stereotype.Component;

/** Writes every fact about a milestone and the slices that it adds. */
@Component
public final class MilestoneProjection implements Projection {
  public static final String NAME = "milestone-3";

  private final RecentPasts pasts = new RecentPasts();
  private final PartTable parts = new PartTable();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void apply(List<Received> batch, Connection transaction) throws SQLException {
    var heard = batch.stream().flatMap(received -> heard(received).stream()).toList();
    if (heard.isEmpty()) return;
    new BatchOfFacts(pasts, parts, transaction).write(heard);
    pasts.tidyAfter(heard.size());
  }

  @Override
  public void forget() {
    pasts.clear();
    parts.forget();
  }

  private static Optional<Heard> heard(Received received) {
    var event = received.event();
    return Fact.subject(event)
        .map(milestone -> new Heard(milestone.uuid(), received, fact(received)));
  }

  /** Only a plan keeps its source. */
  private static Fact fact(Received received) {
    var source = received.event() instanceof MilestonePlanned ? received.metadata().source() : null;
    return new Fact(received.index(), received.event(), source);
  }
}
