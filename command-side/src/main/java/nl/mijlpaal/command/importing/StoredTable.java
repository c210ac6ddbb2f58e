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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads for many rows at once what the store holds of them. */
@Component
record StoredTable(JdbcClient store, EventJson json, TextTable texts) {

  /**
   * An event with its places: in its aggregate, and in the ledger.
   *
   * @param index {@link #NOT_YET} while the ledger does not have it
   */
  record Placed(long sequence, long index, DomainEvent event) {}

  /** After all that is in the ledger. */
  static final long NOT_YET = Long.MAX_VALUE;

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
  List<DomainEvent> events(Collection<MilestoneId> milestones) {
    if (milestones.isEmpty()) return List.of();
    return store
        .sql(
            "select "
                + EventTable.COLUMNS
                + " from event e where aggregate_id = any(?) order by aggregate_id, sequence")
        .param(milestones.stream().map(MilestoneId::toString).toArray(String[]::new))
        .query((row, _) -> json.event(EventTable.entry(row)))
        .list();
  }

  List<Placed> events(String aggregateId, long afterSequence) {
    return store
        .sql(
            "select "
                + EventTable.COLUMNS
                + ", coalesce(l.index, :notYet) as index from event e"
                + " left join ledger l on l.global_index = e.global_index"
                + " where aggregate_id = :id and sequence > :after order by sequence")
        .param("notYet", NOT_YET)
        .param("id", aggregateId)
        .param("after", afterSequence)
        .query((row, _) -> {
          var entry = EventTable.entry(row);
          return new Placed(entry.sequence(), row.getLong("index"), json.event(entry));
        })
        .list();
  }

  /** The texts that still exist. */
  Map<UUID, String> words(Collection<UUID> ids) {
    return texts.words(ids);
  }
}
