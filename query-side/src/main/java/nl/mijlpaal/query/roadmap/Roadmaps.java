package nl.mijlpaal.query.roadmap;

import java.util.HashMap;
import nl.mijlpaal.query.asof.AsOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The fields of a roadmap as known at an entry about a day: one descent for each. */
@Repository
public class Roadmaps {
  private static final String AS_OF =
      """
      select f.field, v.value from roadmap_field f
      cross join lateral (
        select value from roadmap_value
        where edition = f.edition and area = f.area and field = f.field
          and effective <= :day and ledger_index <= :index
        order by effective desc, ledger_index desc limit 1) v
      where f.edition = :edition and f.area = :area and v.value is not null
      """;

  private final JdbcClient database;

  Roadmaps(JdbcClient database) {
    this.database = database;
  }

  public RoadmapFields fields(int edition, String area, AsOf at) {
    var values = new HashMap<String, String>();
    database
        .sql(AS_OF)
        .param("edition", edition)
        .param("area", area)
        .param("day", at.horizon())
        .param("index", at.recorded())
        .query(row -> {
          values.put(row.getString(1), row.getString(2));
        });
    return new RoadmapFields(values);
  }
}
