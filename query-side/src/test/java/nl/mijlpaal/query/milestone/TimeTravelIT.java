package nl.mijlpaal.query.milestone;

import static nl.mijlpaal.query.milestone.Facts.PAMI;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.query.RunningQuerySide;
import nl.mijlpaal.query.asof.AsOf;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimeTravelIT extends RunningQuerySide {
  private static final long SEED = 20250404;

  @Autowired private Milestones milestones;
  @Autowired private List<MilestoneProjection> projections;

  /** Whatever the batches, and whether anything is at hand in memory or not. */
  @Test
  void the_tables_answer_every_question_as_the_fold_does() {
    var random = new Random(SEED);
    var history = new RandomHistory(SEED).of(120);
    var facts = new ArrayList<Fact>();
    for (var from = 0; from < history.size(); ) {
      var to = Math.min(history.size(), from + 1 + random.nextInt(9));
      var events = history.subList(from, to).stream().map(Fact::event).toList();
      var last = feed.arrives(by("a"), RECORDED, events.toArray(DomainEvent[]::new));
      for (var i = 0; i < events.size(); i++)
        facts.add(new Fact(last - events.size() + 1 + i, events.get(i), null));
      if (random.nextInt(4) == 0) projections.forEach(MilestoneProjection::forget);
      from = to;
    }
    for (var recorded : facts.stream().map(Fact::index).toList())
      for (var day = 0; day <= RandomHistory.DAYS; day++) {
        var effective = RandomHistory.FIRST.plusDays(day);
        var at = new AsOf(recorded, effective, effective, true);
        assertThat(milestones.known(List.of(PAMI.uuid()), null, at))
            .as("as known on %s about %s, seed %s", recorded, effective, SEED)
            .extracting(Known::state)
            .containsExactly(KeptRows.meant(facts, recorded, effective));
      }
  }
}
