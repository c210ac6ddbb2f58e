package nl.mijlpaal.query.web.latest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import nl.mijlpaal.contract.Channel;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.EditionEvent.MilestoneTakenIn;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Metadata;
import nl.mijlpaal.query.change.Told;
import nl.mijlpaal.query.milestone.Facts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GistTest {
  private static final LocalDate DAY = LocalDate.of(2025, 4, 4);
  private static final Told REGISTERED = told(1, Facts.registered(DAY));
  private static final Told PLANNED = told(2, Facts.planned(DAY));

  @Test
  void a_new_plan_is_told_once() {
    var takenIn = told(3, new MilestoneTakenIn(2025, Facts.PAMI, Effective.on(DAY)));

    assertThat(Gist.of(List.of(takenIn, PLANNED, REGISTERED))).containsExactly(PLANNED);
  }

  @Test
  void what_is_taken_in_later_is_news_of_its_own() {
    var takenIn = told(9, new MilestoneTakenIn(2025, Facts.PAMI, Effective.on(DAY)));

    assertThat(Gist.of(List.of(takenIn, PLANNED))).containsExactly(takenIn, PLANNED);
  }

  private static Told told(long index, DomainEvent event) {
    var metadata =
        new Metadata("a", null, new TreeSet<>(), null, null, Channel.REST, "c", null, false);
    return new Told(
        index,
        event.aggregateId(),
        "event",
        1,
        Instant.EPOCH,
        Instant.EPOCH,
        metadata,
        event,
        List.of(),
        true,
        null);
  }
}
