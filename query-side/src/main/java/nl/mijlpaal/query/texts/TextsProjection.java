package nl.mijlpaal.query.texts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.mijlpaal.contract.TextRef;
import nl.mijlpaal.query.consuming.Projection;
import nl.mijlpaal.query.consuming.Received;
import org.springframework.stereotype.Component;

/** Notes which texts there are; {@link TextFetching} goes and gets them. */
@Component
final class TextsProjection implements Projection {
  private static final String INSERT =
      """
      insert into text (text_id, ledger_index, commitment, state) values (?, ?, ?, 'awaited')
      on conflict (text_id) do nothing
      """;

  @Override
  public String name() {
    return "texts-1";
  }

  @Override
  public void apply(List<Received> batch, Connection transaction) throws SQLException {
    try (var insert = transaction.prepareStatement(INSERT)) {
      for (var received : batch)
        for (TextRef ref : TextRefs.of(received).toList()) {
          insert.setObject(1, ref.id());
          insert.setLong(2, received.index());
          insert.setString(3, ref.commitment());
          insert.addBatch();
        }
      insert.executeBatch();
    }
  }
}
