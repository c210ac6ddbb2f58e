package nl.mijlpaal.query.milestone;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.target.Precision;
import nl.mijlpaal.contract.target.Slip;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.contract.target.TargetWords;
import org.jspecify.annotations.Nullable;

/**
 * What lies between the original target and what became of it: the day of the achievement, or else
 * the forecast.
 *
 * @param days later is positive; absent where there is no comparing
 * @param atMost whether it may be less, because the day is not known exactly; of what came earlier
 *     it may be more
 */
public record SlipView(Sort sort, @Nullable Integer days, boolean atMost, String text) {

  /** What kind of difference it is. */
  public enum Sort {
    DAYS,
    REFINEMENT,
    COARSENING,
    NOT_COMPARABLE,
    NONE
  }

  public static SlipView between(Target original, Target forecast, Locale locale) {
    var slip = forecast.slipFrom(original);
    var text = TargetWords.slip(locale, slip);
    return switch (slip) {
      case Slip.Days days -> new SlipView(Sort.DAYS, days.days(), false, text);
      case Slip.Refinement _ -> new SlipView(Sort.REFINEMENT, 0, false, text);
      case Slip.Coarsening _ -> new SlipView(Sort.COARSENING, 0, false, text);
      case Slip.NotComparable _ -> new SlipView(Sort.NOT_COMPARABLE, null, false, text);
      case Slip.None _ -> new SlipView(Sort.NONE, 0, false, text);
    };
  }

  /** How an achievement lies against a target; within its period it is in time. */
  public static SlipView reached(Target target, Effective on, Locale locale) {
    var reached = Happened.at(on);
    return switch (reached.slipFrom(target)) {
      case Slip.Days slip when slip.days() != 0 -> days(slip, on, locale);
      case Slip.Coarsening _ -> coarser(target, reached, on, locale);
      case Slip.NotComparable slip ->
          new SlipView(Sort.NOT_COMPARABLE, null, false, TargetWords.slip(locale, slip));
      case Slip.Days _, Slip.Refinement _, Slip.None _ -> inTime(locale);
    };
  }

  /** Known no better than to a period that holds all of the target's, it may still be late. */
  private static SlipView coarser(Target target, Target reached, Effective on, Locale locale) {
    var due = target.dueDay().orElse(on.day());
    var days = Math.toIntExact(ChronoUnit.DAYS.between(due, on.day()));
    return days > 0 ? days(new Slip.Days(days, reached.precision()), on, locale) : inTime(locale);
  }

  private static SlipView days(Slip.Days slip, Effective on, Locale locale) {
    var exact = on.known() == Effective.Known.DAY;
    if (exact) return new SlipView(Sort.DAYS, slip.days(), false, TargetWords.slip(locale, slip));
    // A bound is so many days; rounded to a larger unit it would not hold.
    var inDays = TargetWords.slip(locale, new Slip.Days(slip.days(), Precision.DAY));
    return new SlipView(Sort.DAYS, slip.days(), true, bound(slip, locale) + " " + inDays);
  }

  private static String bound(Slip.Days slip, Locale locale) {
    var later = slip.days() > 0;
    return dutch(locale) ? later ? "hoogstens" : "minstens" : later ? "at most" : "at least";
  }

  private static SlipView inTime(Locale locale) {
    return new SlipView(Sort.NONE, 0, false, dutch(locale) ? "op tijd" : "in time");
  }

  private static boolean dutch(Locale locale) {
    return locale.getLanguage().equals("nl");
  }
}
