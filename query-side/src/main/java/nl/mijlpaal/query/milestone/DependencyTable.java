package nl.mijlpaal.query.milestone;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds dependencies from the side of what is needed. */
@Repository
public class DependencyTable {
  private final JdbcClient database;

  DependencyTable(JdbcClient database) {
    this.database = database;
  }

  /** Those that ever waited for it; whether they do at a moment, their state says. */
  public List<UUID> everWaitingFor(UUID needed) {
    return database
        .sql(
            """
            select distinct milestone_id from milestone_fact
            where name = 'dependency.added' and payload::jsonb ->> 'needs' = 'milestone:' || ?\
            """)
        .param(needed.toString())
        .query((row, _) -> row.getObject(1, UUID.class))
        .list();
  }
}
