package nl.mijlpaal.command.asking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Locale;
import nl.mijlpaal.contract.target.Precision;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.contract.target.TargetWords;
import org.jspecify.annotations.Nullable;

/** How a caller's words were read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Understood(Moment target) {

  /**
   * A target or forecast, with the last day on which it is in time.
   *
   * @param nl in plain Dutch
   * @param en in plain English
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Moment(
      @Nullable String value,
      Precision precision,
      Qualifier qualifier,
      @Nullable LocalDate due,
      String nl,
      String en) {}

  static @Nullable Understood of(@Nullable Target target) {
    return target == null
        ? null
        : new Understood(
            new Moment(
                target.value(),
                target.precision(),
                target.qualifier(),
                target.dueDay().orElse(null),
                TargetWords.in(Locale.of("nl"), target),
                TargetWords.in(Locale.ENGLISH, target)));
  }
}
