package nl.mijlpaal.command.asking;

import java.util.EnumMap;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.MarkedField;
import nl.mijlpaal.contract.Marking;
import org.jspecify.annotations.Nullable;

/** The fields of a milestone that are classified higher than the whole. */
public record MarkedFieldsForm(
    @Nullable Classification target,
    @Nullable Classification forecast,
    @Nullable Classification needs,
    @Nullable Classification kpi,
    @Nullable Classification narrative) {

  public static Marking marking(Classification whole, @Nullable MarkedFieldsForm fields) {
    if (fields == null) return Marking.of(whole);
    var marks = new EnumMap<MarkedField, Classification>(MarkedField.class);
    for (var field : MarkedField.values()) {
      var mark = fields.of(field);
      if (mark != null) marks.put(field, mark);
    }
    return new Marking(whole, marks);
  }

  private @Nullable Classification of(MarkedField field) {
    return switch (field) {
      case TARGET -> target;
      case FORECAST -> forecast;
      case NEEDS -> needs;
      case KPI -> kpi;
      case NARRATIVE -> narrative;
    };
  }
}
