package nl.mijlpaal.standalone.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/**
 * What somebody who records a later fact would write with it. The facts themselves stand in the
 * updates file, whose remarks are for who loads them.
 *
 * @param sourceRow the row of the updates file, or the item of a dependency
 * @param does what that row does
 * @param reason why it is recorded like this; empty where it speaks for itself
 * @param narrative in the place of the title of the source row; empty where the title will do
 */
record Wording(String sourceRow, String does, String reason, String narrative) {
  private static final String DEPENDS = "depend";

  static Wording of(NamedCsvRecord row) {
    return new Wording(
        row.getField("source_row"),
        row.getField("does"),
        row.getField("reason"),
        row.getField("narrative"));
  }

  static Wording of(UpdateRow update, List<Wording> all) {
    return find(update.sourceRow(), update.does(), all);
  }

  static Wording ofDependency(String item, List<Wording> all) {
    return find(item, DEPENDS, all);
  }

  String narrative(String title) {
    return narrative.isEmpty() ? title : narrative;
  }

  private static Wording find(String row, String does, List<Wording> all) {
    return all.stream()
        .filter(one -> one.sourceRow.equals(row) && one.does.equals(does))
        .findFirst()
        .orElse(new Wording(row, does, "", ""));
  }
}
