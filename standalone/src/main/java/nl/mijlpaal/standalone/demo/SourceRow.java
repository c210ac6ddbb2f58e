package nl.mijlpaal.standalone.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * An item of the 2025 edition as its collectors wrote it down, or something published about one
 * since.
 *
 * @param id A… action, M… measure, B… ambition, R… realisation, W… shift between published plans
 * @param area gebied: an NLD area or an agenda section
 * @param part deelgebied: a plate, or what else the source calls the part
 * @param planned gepland: when, in the words of the source
 * @param owner eigenaar: whoever the text names
 * @param amount bedrag: only where the source names it
 * @param certainty zekerheid: {@code gezien}, or why less sure
 */
record SourceRow(
    String id,
    String kind,
    String pillar,
    String area,
    String part,
    String title,
    String planned,
    String owner,
    String amount,
    String source,
    String address,
    String certainty) {

  static SourceRow of(NamedCsvRecord row) {
    return new SourceRow(
        row.getField("id"),
        row.getField("kind"),
        row.getField("pijler"),
        row.getField("gebied"),
        row.getField("deelgebied"),
        row.getField("titel"),
        row.getField("gepland"),
        row.getField("eigenaar"),
        row.getField("bedrag"),
        row.getField("bron"),
        row.getField("bron_url"),
        row.getField("zekerheid"));
  }

  /** Whether the edition itself holds it: an ambition, an action or a measure. */
  boolean belongsToTheEdition() {
    return switch (kind) {
      case "ambitie", "actie", "maatregel" -> true;
      default -> false;
    };
  }
}
