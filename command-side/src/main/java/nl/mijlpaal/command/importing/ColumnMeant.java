package nl.mijlpaal.command.importing;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The column that a name like it, or the word on the screen, probably means. */
final class ColumnMeant {
  private static final int CLOSE = 2;

  private static final Map<String, Column> ON_SCREEN =
      Map.ofEntries(
          Map.entry("sleutel", Column.KEY),
          Map.entry("nummer", Column.KEY),
          Map.entry("revisie", Column.REVISION),
          Map.entry("positie", Column.POSITION),
          Map.entry("editie", Column.EDITION),
          Map.entry("soort", Column.KIND),
          Map.entry("pijler", Column.PILLAR),
          Map.entry("titel", Column.TITLE),
          Map.entry("verwoording", Column.TITLE),
          Map.entry("streefmoment", Column.TARGET),
          Map.entry("plaatsing", Column.PLACEMENTS),
          Map.entry("eigenaar", Column.OWNER),
          Map.entry("rubricering", Column.CLASSIFICATION),
          Map.entry("behoefte", Column.NEEDS),
          Map.entry("wacht op", Column.DEPENDS_ON),
          Map.entry("geldig per", Column.EFFECTIVE),
          Map.entry("reden", Column.REASON),
          Map.entry("bron", Column.SOURCE),
          Map.entry("prognose", Column.FORECAST),
          Map.entry("toelichting", Column.NARRATIVE),
          Map.entry("bewijs", Column.EVIDENCE),
          Map.entry("knelpunt", Column.IMPEDIMENT),
          Map.entry("afloop", Column.OUTCOME));

  static Optional<Column> by(String name) {
    var plain = plain(name);
    return Optional.ofNullable(ON_SCREEN.get(plain))
        .or(() ->
            Stream.of(Column.values())
                .min(Comparator.comparingInt(column -> apart(plain, plain(column.toString()))))
                .filter(column -> apart(plain, plain(column.toString())) <= CLOSE));
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** How many letters have to be added, left out or replaced. */
  private static int apart(String one, String other) {
    var above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) above[j] = j;
    for (int i = 1; i <= one.length(); i++) {
      var row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        var replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[other.length()];
  }

  private ColumnMeant() {}
}
