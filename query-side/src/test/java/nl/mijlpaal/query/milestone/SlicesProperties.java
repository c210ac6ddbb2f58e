package nl.mijlpaal.query.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SlicesProperties {

  @Property(tries = 300)
  void the_rows_answer_every_question_as_the_fold_does(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int length) {
    var facts = new RandomHistory(seed).of(length);
    var rows = new KeptRows();
    facts.forEach(rows::add);
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
