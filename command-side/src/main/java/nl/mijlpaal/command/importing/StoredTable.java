package nl.mijlpaal.command.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mijlpaal.command.remembering.EventJson;
import nl.mijlpaal.command.remembering.EventTable;
import nl.mijlpaal.command.texts.TextTable;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.ledger.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads for many rows at once what the store holds of them. */
@Component
record StoredTable(JdbcClient store, EventJson json, TextTable texts) {

  /** An event with its place in its aggregate. */
  record Stored(String aggregateId, long sequence, DomainEvent event) {}

  Optional<Integer> openEdition() {
    return store
        .sql("select edition from edition_state where state = 'OPEN'")
        .query(Integer.class)
        .optional();
  }

  Map<String, MilestoneId> ids(Collection<String> keys) {
    var ids = new HashMap<String, MilestoneId>();
    store
        .sql("select key, milestone_id from milestone_key where key = any(?)")
        .param(keys.toArray(String[]::new))
        .query((row, _) -> ids.put(row.getString(1), new MilestoneId(row.getObject(2, UUID.class))))
        .list();
    return ids;
  }

  /** All events of many aggregates, each one's in their order. */
  List<Stored> events(Collection<MilestoneId> milestones) {
    if (milestones.isEmpty()) return List.of();
    return store
        .sql(
            "select "
                + EventTable.COLUMNS
                + " from event e where aggregate_id = any(?) order by aggregate_id, sequence")
        .param(milestones.stream().map(MilestoneId::toString).toArray(String[]::new))
        .query((row, _) -> stored(EventTable.entry(row)))
        .list();
  }

  List<Stored> events(String aggregateId, long afterSequence) {
    return store
        .sql(
            "select "
                + EventTable.COLUMNS
                + " from event e where aggregate_id = :id and sequence > :after order by sequence")
        .param("id", aggregateId)
        .param("after", afterSequence)
        .query((row, _) -> stored(EventTable.entry(row)))
        .list();
  }

  /** The texts that still exist. */
  Map<UUID, String> words(Collection<UUID> ids) {
    return texts.words(ids);
  }

  private Stored stored(Entry entry) {
    return new Stored(entry.aggregateId(), entry.sequence(), json.event(entry));
  }
}
