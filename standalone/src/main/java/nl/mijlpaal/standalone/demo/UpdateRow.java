package nl.mijlpaal.standalone.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Locale;

/**
 * What a later fact does, to which milestone.
 *
 * @param sourceRow the row of the other file that tells the fact
 * @param does what it does, in a few fixed words such as {@code plan + achieve}
 * @param known how exactly the effective day is known
 */
record UpdateRow(
    String sourceRow,
    String item,
    String itemIs,
    String does,
    String effective,
    String known,
    String target,
    String qualifier,
    String words,
    String placement,
    String remark) {

  static UpdateRow of(NamedCsvRecord row) {
    return new UpdateRow(
        row.getField("source_row"),
        row.getField("item"),
        row.getField("item_is"),
        row.getField("does"),
        row.getField("effective_on"),
        row.getField("effective_certainty"),
        row.getField("target"),
        row.getField("qualifier"),
        row.getField("own_words"),
        row.getField("placement"),
        row.getField("remark"));
  }

  boolean plans() {
    return does.startsWith("plan");
  }

  boolean achieves() {
    return does.contains("achieve");
  }

  boolean reports() {
    return does.startsWith("report") || does.equals("forecast");
  }

  /** In the words of the import's column {@code effectiveKnown}. */
  String effectiveKnown() {
    var how = known.toLowerCase(Locale.ROOT);
    if (how.startsWith("uiterlijk")) return "uiterlijk";
    if (how.endsWith("laatste dag")) return "maand";
    if (how.startsWith("dag")) return "dag";
    throw new IllegalArgumentException("unknown certainty of a day: " + known);
  }
}
