package nl.mijlpaal.query.audit;

import java.util.Collection;
import java.util.EnumMap;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.MarkedField;
import nl.mijlpaal.contract.Marking;

/**
 * A marking in the form in which rows are filtered by it.
 *
 * @param whole 0 public, 1 intern, 2 confidential
 * @param withheldPublic bits of the fields that the public may not know
 * @param withheldIntern bits of the fields that a caller cleared for intern may not know
 */
record Marks(int whole, int withheldPublic, int withheldIntern) {
  static final Marks PUBLIC = new Marks(0, 0, 0);

  static Marks of(Marking marking) {
    return new Marks(
        level(marking.whole()),
        withheld(marking, Classification.OPENBAAR),
        withheld(marking, Classification.INTERN));
  }

  /** The higher of both, of the whole and of each field. */
  static Marking higher(Marking one, Marking other) {
    var fields = new EnumMap<MarkedField, Classification>(MarkedField.class);
    for (var field : MarkedField.values())
      fields.put(field, one.of(field).orHigher(other.of(field)));
    return new Marking(one.whole().orHigher(other.whole()), fields);
  }

  /** The higher of both, where one entry speaks of two milestones. */
  Marks and(Marks other) {
    return new Marks(
        Math.max(whole, other.whole),
        withheldPublic | other.withheldPublic,
        withheldIntern | other.withheldIntern);
  }

  static int bits(Collection<MarkedField> fields) {
    return fields.stream().mapToInt(Marks::bit).reduce(0, (a, b) -> a | b);
  }

  /** Written in tables: a classification keeps its number for ever. */
  static int level(Classification classification) {
    return switch (classification) {
      case OPENBAAR -> 0;
      case INTERN -> 1;
      case DEPARTEMENTAAL_VERTROUWELIJK -> 2;
    };
  }

  /** Written in tables: a field keeps its bit for ever. */
  static int bit(MarkedField field) {
    return switch (field) {
      case TARGET -> 1;
      case FORECAST -> 2;
      case NEEDS -> 4;
      case KPI -> 8;
      case NARRATIVE -> 16;
    };
  }

  private static int withheld(Marking marking, Classification clearance) {
    var bits = 0;
    for (var field : MarkedField.values())
      if (!clearance.maySee(marking.of(field))) bits |= bit(field);
    return bits;
  }
}
