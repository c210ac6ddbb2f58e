package nl.mijlpaal.query.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RecentPastProperties {

  /** However much of the past is at hand when a fact comes. */
  @Property(tries = 1000)
  void the_rows_answer_every_question_as_the_fold_does(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int length) {
    var facts = new RandomHistory(seed).of(length);
    var random = new Random(seed);
    var rows = new KeptRows();
    for (var fact : facts) {
      rows.add(fact);
      switch (random.nextInt(8)) {
        case 0 -> rows.forget();
        case 1 -> rows.trim(RandomHistory.FIRST.plusDays(random.nextInt(RandomHistory.DAYS)));
        default -> {}
      }
    }
    var last = facts.getLast().index();
    for (var recorded = 0L; recorded <= last; recorded++)
      for (var day = -1; day <= RandomHistory.DAYS; day++) {
        var effective = RandomHistory.FIRST.plusDays(day);
        assertThat(rows.asOf(recorded, effective))
            .as("as known on %s about %s", recorded, effective)
            .isEqualTo(KeptRows.meant(facts, recorded, effective));
      }
  }
}
