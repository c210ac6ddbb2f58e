package nl.mijlpaal.command.remembering;

import java.util.Optional;
import java.util.UUID;
import nl.mijlpaal.contract.MilestoneId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds a milestone by the key that people call it by. */
public final class MilestoneKeys {
  private final JdbcClient store;

  public MilestoneKeys(JdbcClient store) {
    this.store = store;
  }

  public Optional<MilestoneId> find(String key) {
    return store
        .sql("select milestone_id from milestone_key where key = ?")
        .param(key)
        .query((row, _) -> new MilestoneId(row.getObject(1, UUID.class)))
        .optional();
  }
}
