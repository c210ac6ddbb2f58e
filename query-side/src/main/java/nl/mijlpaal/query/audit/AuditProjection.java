package nl.mijlpaal.query.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.MilestoneEvent;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneClassified;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.query.change.FieldChange;
import nl.mijlpaal.query.change.FieldChanges;
import nl.mijlpaal.query.consuming.Projection;
import nl.mijlpaal.query.consuming.Received;
import org.springframework.stereotype.Component;

/** Writes every entry of the ledger into the audit trail, with how it was marked then. */
@Component
final class AuditProjection implements Projection {
  static final String NAME = "audit-1";

  private final Standings standings = new Standings();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void apply(List<Received> batch, Connection transaction) throws SQLException {
    var subjects = batch.stream().map(received -> Subject.of(received.event())).toList();
    standings.load(
        subjects.stream().flatMap(s -> s.milestones().stream()).distinct().toList(), transaction);
    var rows = new AuditRows();
    for (int i = 0; i < batch.size(); i++)
      rows.add(batch.get(i), marked(batch.get(i), subjects.get(i)));
    rows.copyTo(transaction);
    standings.store(transaction);
  }

  @Override
  public void forget() {
    standings.clear();
  }

  private Marked marked(Received received, Subject subject) {
    var event = received.event();
    if (event instanceof MilestoneEvent e)
      standings.put(e.milestone(), standings.of(e.milestone()).after(e));
    return new Marked(
        subject.milestones(),
        places(subject),
        subject.milestones().stream()
            .map(milestone -> Marks.of(then(event, milestone)))
            .reduce(Marks.PUBLIC, Marks::and),
        about(event));
  }

  /** While a marking changes, the entry is as secret as the higher of the old and the new. */
  private Marking then(DomainEvent event, MilestoneId milestone) {
    return event instanceof MilestoneClassified e
        ? Marks.higher(e.from(), e.to())
        : standings.of(milestone).marking();
  }

  private List<String> places(Subject subject) {
    return Stream.concat(
            subject.places().stream(),
            subject.milestones().stream().flatMap(m -> standings.of(m).places().stream()))
        .collect(Collectors.toCollection(LinkedHashSet::new))
        .stream()
        .toList();
  }

  /** The marked fields that it speaks of, when it speaks of nothing else. */
  private static int about(DomainEvent event) {
    var marks = FieldChanges.of(event).stream().map(FieldChange::mark).toList();
    return marks.stream().allMatch(Objects::nonNull)
        ? Marks.bits(marks.stream().filter(Objects::nonNull).toList())
        : 0;
  }
}
