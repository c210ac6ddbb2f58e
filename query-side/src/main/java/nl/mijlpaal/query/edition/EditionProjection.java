package nl.mijlpaal.query.edition;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.mijlpaal.contract.EditionEvent.EditionOpened;
import nl.mijlpaal.query.consuming.Projection;
import nl.mijlpaal.query.consuming.Received;
import nl.mijlpaal.query.consuming.Rows;
import org.springframework.stereotype.Component;

/** Writes when each edition was opened; what it covers is a fact of each milestone. */
@Component
public final class EditionProjection implements Projection {
  public static final String NAME = "edition-1";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void apply(List<Received> batch, Connection transaction) throws SQLException {
    var rows =
        new Rows("edition_opened", "edition", "effective", "ledger_index", "title", "predecessor");
    for (var received : batch)
      if (received.event() instanceof EditionOpened e)
        rows.add(e.edition(), e.effective().day(), received.index(), e.title(), e.predecessor());
    rows.copyTo(transaction);
  }
}
