package nl.mijlpaal.query.roadmap;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.mijlpaal.contract.RoadmapEvent;
import nl.mijlpaal.contract.RoadmapEvent.AmbitionDescribed;
import nl.mijlpaal.contract.RoadmapEvent.HungUnderPlan;
import nl.mijlpaal.contract.RoadmapEvent.PlateNamed;
import nl.mijlpaal.query.consuming.Projection;
import nl.mijlpaal.query.consuming.Reading;
import nl.mijlpaal.query.consuming.Received;
import nl.mijlpaal.query.consuming.Rows;
import org.springframework.stereotype.Component;

/** Writes each value that a field of a roadmap got. */
@Component
public final class RoadmapProjection implements Projection {
  public static final String NAME = "roadmap-1";

  private record Field(int edition, String area, String field) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void apply(List<Received> batch, Connection transaction) throws SQLException {
    var rows =
        new Rows("roadmap_value", "edition", "area", "field", "effective", "ledger_index", "value");
    var fields = new LinkedHashSet<Field>();
    for (var received : batch)
      if (received.event() instanceof RoadmapEvent e) {
        var field = RoadmapFields.name(e);
        var value =
            switch (e) {
              case AmbitionDescribed it -> Reading.JSON.writeValueAsString(it.to());
              case PlateNamed it -> it.to();
              case HungUnderPlan it -> it.to();
            };
        rows.add(e.edition(), e.area(), field, e.effective().day(), received.index(), value);
        fields.add(new Field(e.edition(), e.area(), field));
      }
    rows.copyTo(transaction);
    if (!fields.isEmpty()) name(fields, transaction);
  }

  private static void name(Set<Field> fields, Connection transaction) throws SQLException {
    try (var insert =
        transaction.prepareStatement(
            "insert into roadmap_field (edition, area, field)"
                + " select * from unnest(?::smallint[], ?::text[], ?::text[])"
                + " on conflict do nothing")) {
      insert.setArray(
          1, transaction.createArrayOf("int2", fields.stream().map(Field::edition).toArray()));
      insert.setArray(
          2, transaction.createArrayOf("text", fields.stream().map(Field::area).toArray()));
      insert.setArray(
          3, transaction.createArrayOf("text", fields.stream().map(Field::field).toArray()));
      insert.executeUpdate();
    }
  }
}
