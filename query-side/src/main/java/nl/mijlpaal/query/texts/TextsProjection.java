package nl.mijlpaal.query.texts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mijlpaal.query.consuming.Projection;
import nl.mijlpaal.query.consuming.Received;
import org.springframework.stereotype.Component;

/** Notes which texts there are; {@link TextFetching} goes and gets them. */
@Component
final class TextsProjection implements Projection {
  private static final String INSERT =
      """
      insert into text (text_id, ledger_index, commitment, state)
      select id, index, commitment, 'awaited'
      from unnest(?::uuid[], ?::bigint[], ?::text[]) as t (id, index, commitment)
      on conflict (text_id) do nothing
      """;

  @Override
  public String name() {
    return "texts-1";
  }

  @Override
  public void apply(List<Received> batch, Connection transaction) throws SQLException {
    var ids = new ArrayList<UUID>();
    var indexes = new ArrayList<Long>();
    var commitments = new ArrayList<String>();
    for (var received : batch)
      TextRefs.of(received)
          .forEach(ref -> {
            ids.add(ref.id());
            indexes.add(received.index());
            commitments.add(ref.commitment());
          });
    if (ids.isEmpty()) return;
    try (var insert = transaction.prepareStatement(INSERT)) {
      insert.setArray(1, transaction.createArrayOf("uuid", ids.toArray()));
      insert.setArray(2, transaction.createArrayOf("int8", indexes.toArray()));
      insert.setArray(3, transaction.createArrayOf("text", commitments.toArray()));
      insert.executeUpdate();
    }
  }
}
