package nl.mijlpaal.query.web.roadmap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import nl.mijlpaal.query.milestone.MilestoneSort;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.TargetView;
import org.jspecify.annotations.Nullable;

/** A column of the table, by which it can be sorted; what is missing comes last either way. */
enum Column {
  KEY,
  TITLE,
  STATUS,
  TARGET,
  FORECAST,
  SLIP,
  REPORTED,
  ORIGINAL,
  OWNER,
  KIND,
  PLATE;

  Comparator<TableRow> order(boolean descending) {
    Comparator<Object> values = Column::compare;
    return Comparator.comparing(
            this::value, Comparator.nullsLast(descending ? values.reversed() : values))
        .thenComparing(row -> row.view().key());
  }

  /** The same order over REST; absent where that knows none by this column. */
  @Nullable MilestoneSort overRest() {
    return switch (this) {
      case KEY -> MilestoneSort.KEY;
      case TITLE -> MilestoneSort.TITLE;
      case STATUS -> MilestoneSort.STATUS;
      case TARGET -> MilestoneSort.TARGET;
      case FORECAST -> MilestoneSort.FORECAST;
      case SLIP -> MilestoneSort.SLIP;
      case ORIGINAL -> MilestoneSort.ORIGINAL;
      case OWNER -> MilestoneSort.OWNER;
      case KIND -> MilestoneSort.KIND;
      case REPORTED, PLATE -> null;
    };
  }

  private @Nullable Object value(TableRow row) {
    var view = row.view();
    return switch (this) {
      case KEY -> view.key();
      case TITLE -> lower(view.title());
      case KIND -> view.kind();
      case PLATE -> row.lane();
      case ORIGINAL -> due(view.original());
      case TARGET -> due(view.target());
      case FORECAST -> due(view.forecast());
      case SLIP -> days(view);
      case STATUS -> view.standing();
      case OWNER -> lower(view.owner());
      case REPORTED -> view.lastHeard() == null ? null : view.lastHeard().day();
    };
  }

  /** Values of one column are of one type. */
  @SuppressWarnings("unchecked")
  private static int compare(Object one, Object other) {
    return ((Comparable<Object>) one).compareTo(other);
  }

  private static @Nullable LocalDate due(@Nullable TargetView target) {
    return target == null ? null : target.dueDay();
  }

  private static @Nullable Integer days(MilestoneView view) {
    return view.slip() == null ? null : view.slip().days();
  }

  private static @Nullable String lower(@Nullable String text) {
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }
}
