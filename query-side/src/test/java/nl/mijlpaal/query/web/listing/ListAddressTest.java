package nl.mijlpaal.query.web.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import nl.mijlpaal.query.milestone.Views;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ListAddressTest {
  private static final ListAddress ASKED =
      new ListAddress("/milestones?area=quantum&text=een%20proef&recorded=12&page=3");

  @Test
  void another_question_begins_at_the_first_page_and_keeps_the_others() {
    assertThat(ASKED.asking("kind", "ambition"))
        .isEqualTo("/milestones?area=quantum&text=een%20proef&recorded=12&kind=ambition");
    assertThat(ASKED.asking("area", null)).isEqualTo("/milestones?text=een%20proef&recorded=12");
    assertThat(ASKED.sorted("target", true)).endsWith("sort=target&backwards=true");
    assertThat(ASKED.page(1)).doesNotContain("page");
  }

  @Test
  void everything_stays_at_the_moment_that_is_looked_at() {
    assertThat(ASKED.everything()).isEqualTo("/milestones?recorded=12");
  }

  @Test
  void the_file_holds_all_pages_of_the_same_question() {
    assertThat(ASKED.file(2025))
        .isEqualTo(
            "/v1/milestones?area=quantum&text=een%20proef&recorded=12&edition=2025&format=csv");
  }

  @Test
  void fields_that_a_form_left_empty_are_asked_no_more() {
    var form = new ListAddress("/milestones?text=&area=quantum&kind=&overdue");

    assertThat(form.asksNothing()).isTrue();
    assertThat(form.withoutEmpty()).isEqualTo("/milestones?area=quantum");
    assertThat(new ListAddress("/milestones?text=").withoutEmpty()).isEqualTo("/milestones");
    assertThat(ASKED.asksNothing()).isFalse();
  }

  @Test
  void pages_are_counted_from_one_and_one_too_far_is_the_last() {
    var found = Collections.nCopies(101, Views.ambition("A1", "quantum").seen());

    var last = Listing.of(found, 9, 50);

    assertThat(last.page()).isEqualTo(3);
    assertThat(last.first()).isEqualTo(101);
    assertThat(last.last()).isEqualTo(101);
    assertThat(last.hasNext()).isFalse();
    assertThat(Listing.of(found, 1, 50).last()).isEqualTo(50);
    assertThat(Listing.of(found.subList(0, 0), 1, 50).first()).isZero();
  }
}
