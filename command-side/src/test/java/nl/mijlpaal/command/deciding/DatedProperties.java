package nl.mijlpaal.command.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * A field as a decider keeps it is the fold of its values, by effective day and then by recording.
 */
class DatedProperties {
  private static final LocalDate START = LocalDate.of(2025, 1, 1);

  private record Recorded(LocalDate day, int index) {}

  @Property
  @Label("on every day stands what the fold of the recorded values says")
  void stands_what_the_fold_says(
      @ForAll @Size(max = 30) List<@IntRange(max = 9) Integer> days,
      @ForAll @IntRange(max = 10) int asked) {
    Dated<Integer> dated = Dated.never();
    var recorded = new ArrayList<Recorded>();
    for (int index = 0; index < days.size(); index++) {
      var day = START.plusDays(days.get(index));
      dated = dated.with(day, index);
      recorded.add(new Recorded(day, index));
    }
    assertThat(dated.on(START.plusDays(asked))).isEqualTo(oracle(recorded, START.plusDays(asked)));
    assertThat(Optional.ofNullable(dated.latest())).isEqualTo(oracle(recorded, LocalDate.MAX));
  }

  @Property
  @Label("leaving a value out is as if it had never been recorded")
  void without_is_as_if_it_had_never_been(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 9) Integer> days,
      @ForAll @IntRange(max = 19) int left) {
    Dated<Integer> all = Dated.never();
    Dated<Integer> others = Dated.never();
    for (int index = 0; index < days.size(); index++) {
      all = all.with(START.plusDays(days.get(index)), index);
      if (index != left) others = others.with(START.plusDays(days.get(index)), index);
    }
    if (left < days.size()) all = all.without(START.plusDays(days.get(left)), left);
    assertThat(all).isEqualTo(others);
  }

  private static Optional<Integer> oracle(List<Recorded> recorded, LocalDate day) {
    return recorded.stream()
        .filter(value -> !value.day().isAfter(day))
        .max(Comparator.comparing(Recorded::day).thenComparing(Recorded::index))
        .map(Recorded::index);
  }
}
