package nl.mijlpaal.query.web.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.web.roadmap.Needs.Trouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedsTest {

  @Test
  void it_is_trouble_to_be_due_before_what_is_needed() {
    assertThat(trouble("2027", Views.planned("N", "2028"))).isEqualTo(Trouble.COMES_LATER);
    assertThat(trouble("2027", Views.expected("N", "2026", "2028"))).isEqualTo(Trouble.COMES_LATER);
  }

  @Test
  void it_is_none_to_be_due_after_it_or_together_or_when_it_is_there() {
    assertThat(trouble("2029", Views.planned("N", "2028"))).isEqualTo(Trouble.NONE);
    assertThat(trouble("2028", Views.planned("N", "2028"))).isEqualTo(Trouble.NONE);
    assertThat(trouble("2025", Views.achieved("N", "2025", "2026-02-27"))).isEqualTo(Trouble.NONE);
  }

  @Test
  void it_is_trouble_to_wait_for_what_was_dropped() {
    assertThat(trouble("2029", Views.dropped("N", "2028"))).isEqualTo(Trouble.DROPPED);
  }

  @Test
  void what_the_caller_may_not_see_is_not_told_of() {
    var hidden = Views.planned("N", "2028");
    var waiting = Views.waiting("W", "2027", hidden);
    var needs = Needs.of(Stream.of(waiting));

    assertThat(needs.of(waiting)).isEmpty();
    assertThat(needs.inTrouble(waiting)).isFalse();
  }

  private static Trouble trouble(String target, MilestoneView needed) {
    var waiting = Views.waiting("W", target, needed);
    return Needs.of(Stream.of(waiting, needed)).of(waiting).getFirst().trouble();
  }
}
