package nl.mijlpaal.command.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mijlpaal.command.form.Limits;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.MarkedField;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.Need;
import nl.mijlpaal.contract.Need.Spread;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.contract.TrlRange;
import org.jspecify.annotations.Nullable;

/** The fields that hold more than one value. What cannot be read is null. */
final class Compound {
  private static final int KEYS = 100;

  private static final Pattern NEED =
      Pattern.compile(
          "(?i)(?:(?<from>vanaf|from) +)?(?:(?<year>\\d{4})|(?<whole>ongespreid|niet gespreid|not"
              + " spread)) *: *€? ?(?<euros>\\d{1,15}|\\d{1,3}(?:[. ]\\d{3}){1,4})");
  private static final Pattern TRL =
      Pattern.compile("(?i)(?:trl ?)?([1-9])(?: ?(?:-|–|t/m|tot|to) ?([1-9]))?");

  /** {@code place/plate #tag #tag | place}. */
  static @Nullable List<Placement> placements(String text) {
    var placements = new ArrayList<Placement>();
    for (var part : Listed.split(text, '|')) {
      var pieces = Listed.split(part, '#');
      var where = pieces.getFirst().split("/", -1);
      var tags = pieces.stream().skip(1).map(Listed::plain).toList();
      var fits =
          where.length <= 2
              && tags.size() <= Limits.TAGS
              && Stream.of(where).allMatch(name -> name.length() <= Limits.NAME)
              && !where[0].isBlank()
              && (where.length == 1 || !where[1].isBlank())
              && tags.stream().allMatch(tag -> !tag.isEmpty() && tag.length() <= Limits.TAG);
      if (!fits || placements.size() == Limits.PLACEMENTS) return null;
      placements.add(
          new Placement(where[0].strip(), where.length == 1 ? null : where[1].strip(), tags));
    }
    return placements;
  }

  /** {@code 2025: 310000000 | vanaf 2026: 20000000 | ongespreid: 5000000}. */
  static @Nullable List<Need> needs(String text) {
    var needs = new ArrayList<Need>();
    for (var part : Listed.split(text, '|')) {
      var read = NEED.matcher(part);
      if (!read.matches() || needs.size() == Limits.AMOUNTS) return null;
      var year = read.group("year");
      if (year == null && read.group("from") != null) return null;
      var spread =
          year == null
              ? Spread.NOT_SPREAD
              : read.group("from") == null ? Spread.IN_YEAR : Spread.EVERY_YEAR_FROM;
      var euros = Long.parseLong(read.group("euros").replaceAll("[. ]", ""));
      var need = new Need(spread, year == null ? null : Integer.valueOf(year), euros);
      if (!possible(need)) return null;
      needs.add(need);
    }
    return needs;
  }

  private static boolean possible(Need need) {
    var year = need.year();
    if (need.euros() > Limits.EUROS) return false;
    return year == null || (year >= Limits.FIRST_YEAR && year <= Limits.LAST_YEAR);
  }

  /** {@code TRL 3-6} or {@code TRL 9}. */
  static @Nullable TrlRange trl(String text) {
    var read = TRL.matcher(text);
    if (!read.matches()) return null;
    var from = Integer.parseInt(read.group(1));
    var to = read.group(2) == null ? from : Integer.parseInt(read.group(2));
    return from <= to ? new TrlRange(from, to) : null;
  }

  /** {@code openbaar | needs: intern}. */
  static @Nullable Marking marking(String text) {
    var parts = Listed.split(text, '|');
    var whole = Words.CLASSIFICATION.read(parts.getFirst());
    var fields = new EnumMap<MarkedField, Classification>(MarkedField.class);
    for (var part : parts.subList(1, parts.size())) {
      var pair = part.split(":", 2);
      var field = Words.MARKED_FIELD.read(pair[0].strip());
      var mark = Words.CLASSIFICATION.read(pair[pair.length - 1].strip());
      if (pair.length < 2 || field.isEmpty() || mark.isEmpty()) return null;
      fields.put(field.get(), mark.get());
    }
    return whole.map(mark -> new Marking(mark, fields)).orElse(null);
  }

  /** {@code R016 | A029}. */
  static @Nullable List<String> keys(String text) {
    var keys = Listed.split(text, '|').stream().distinct().toList();
    return keys.size() <= KEYS && keys.stream().allMatch(key -> key.matches(Limits.KEY))
        ? keys
        : null;
  }

  private Compound() {}
}
