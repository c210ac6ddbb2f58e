package nl.mijlpaal.command.planning;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.mijlpaal.command.form.Limits;
import nl.mijlpaal.contract.Need;
import nl.mijlpaal.contract.Need.Spread;
import nl.mijlpaal.contract.Needs;
import org.jspecify.annotations.Nullable;

/** What it needs: amounts in whole euros, and the source's own words. */
record NeedsForm(
    @Nullable @Size(max = Limits.AMOUNTS) List<Amount> amounts,
    @Nullable @Size(max = Limits.TITLE) String words) {

  Needs needs() {
    return new Needs(
        amounts == null ? List.of() : amounts.stream().map(Amount::need).toList(), words);
  }

  /** An amount, with a year unless it is not spread over years. */
  record Amount(
      Spread spread,
      @Nullable @Min(Limits.FIRST_YEAR) @Max(Limits.LAST_YEAR) Integer year,
      @Min(0) @Max(Limits.EUROS) long euros) {
    Amount {
      if ((spread == Spread.NOT_SPREAD) != (year == null))
        throw new IllegalArgumentException("a year goes with a spread");
    }

    Need need() {
      return new Need(spread, year, euros);
    }
  }
}
