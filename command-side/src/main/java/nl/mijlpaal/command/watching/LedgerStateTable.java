package nl.mijlpaal.command.watching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how the ledger stands; what it costs does not grow with the ledger's age. */
@Component
final class LedgerStateTable {
  static final int MOST_COUNTED = 100_000;

  private static final String STATE =
      """
      select h.size, h.holder, cardinality(h.held) as held,
        least(extract(epoch from clock_timestamp() - h.leased_until), 1e9) as lapsed,
        (select count(*) from (select from event e
           where (e.txid, e.global_index) > (h.mark_txid, h.mark_global_index) limit ?) w)
          as waiting,
        (select extract(epoch from clock_timestamp() - e.decided_at) from event e
           where (e.txid, e.global_index) > (h.mark_txid, h.mark_global_index)
           order by e.txid, e.global_index limit 1) as waiting_for,
        (select extract(epoch from clock_timestamp() - min(e.decided_at)) from event e
           where e.global_index = any (h.held)) as held_for,
        (select case when is_called then last_value else 0 end from event_global_index_seq)
          as numbers
      from ledger_head h
      """;

  /** The lowest transaction id holds the gate; who only reads has none. */
  private static final String GATE =
      """
      select pid, coalesce(datname, '?') as datname, application_name as name,
        coalesce(state, 'in a state that this role may not see') as state, xact_start as since,
        age(backend_xid) as age
      from pg_stat_activity where backend_xid is not null
      union all
      select null, database, gid, 'prepared', prepared, age(transaction) from pg_prepared_xacts
      order by age desc limit 1
      """;

  private final JdbcClient store;

  LedgerStateTable(JdbcClient store) {
    this.store = store;
  }

  LedgerState read() {
    var gate =
        store
            .sql(
                "select *, extract(epoch from clock_timestamp() - since) as open_for from ("
                    + GATE
                    + ") g")
            .query((row, _) -> gate(row))
            .optional()
            .orElse(null);
    return store.sql(STATE).param(MOST_COUNTED).query((row, _) -> state(row, gate)).single();
  }

  /** Since when an entry is in the ledger; zero when it is not there. */
  Duration recordedFor(long index) {
    return store
        .sql(
            "select extract(epoch from clock_timestamp() - recorded_at) from ledger where index = ?")
        .param(index)
        .query(Double.class)
        .optional()
        .map(LedgerStateTable::seconds)
        .orElse(Duration.ZERO);
  }

  private static LedgerState state(ResultSet row, @Nullable GateHolder gate) throws SQLException {
    var size = row.getLong("size");
    var waiting = row.getLong("waiting");
    var held = row.getInt("held");
    return new LedgerState(
        size,
        waiting,
        seconds(row.getDouble("waiting_for")),
        held,
        seconds(row.getDouble("held_for")),
        Math.max(0, row.getLong("numbers") - size - waiting - held),
        row.getString("holder"),
        seconds(row.getDouble("lapsed")),
        gate);
  }

  private static GateHolder gate(ResultSet row) throws SQLException {
    return new GateHolder(
        row.getObject("pid", Integer.class),
        row.getString("datname"),
        row.getString("name"),
        row.getString("state"),
        seconds(row.getDouble("open_for")));
  }

  /** Clocks differ a little; nothing has lasted less than no time. */
  private static Duration seconds(double seconds) {
    return Duration.ofMillis(Math.max(0, Math.round(seconds * 1000)));
  }
}
