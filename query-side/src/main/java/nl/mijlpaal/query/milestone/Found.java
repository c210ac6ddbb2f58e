package nl.mijlpaal.query.milestone;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.mijlpaal.contract.Marking;
import org.jspecify.annotations.Nullable;

/** A row that answers, with what is so now whatever the row's moment: the mark and the revision. */
record Found(StateRow row, Marking markedNow, @Nullable Long revision) {

  static Found read(ResultSet row) throws SQLException {
    var next = StateRow.COLUMNS.size() + 1;
    return new Found(
        StateRow.read(row),
        Milestones.marking(row.getString(next)),
        row.getObject(next + 1, Long.class));
  }
}
