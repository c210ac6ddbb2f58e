package nl.mijlpaal.query.milestone;

import java.util.Locale;
import nl.mijlpaal.contract.target.Slip;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.contract.target.TargetWords;
import org.jspecify.annotations.Nullable;

/**
 * What lies between the original target and the forecast.
 *
 * @param days later is positive; absent where there is no comparing
 */
public record SlipView(Sort sort, @Nullable Integer days, String text) {

  /** What kind of difference it is. */
  public enum Sort {
    DAYS,
    REFINEMENT,
    COARSENING,
    NOT_COMPARABLE,
    NONE
  }

  static SlipView between(Target original, Target forecast, Locale locale) {
    var slip = forecast.slipFrom(original);
    var text = TargetWords.slip(locale, slip);
    return switch (slip) {
      case Slip.Days days -> new SlipView(Sort.DAYS, days.days(), text);
      case Slip.Refinement _ -> new SlipView(Sort.REFINEMENT, 0, text);
      case Slip.Coarsening _ -> new SlipView(Sort.COARSENING, 0, text);
      case Slip.NotComparable _ -> new SlipView(Sort.NOT_COMPARABLE, null, text);
      case Slip.None _ -> new SlipView(Sort.NONE, 0, text);
    };
  }
}
