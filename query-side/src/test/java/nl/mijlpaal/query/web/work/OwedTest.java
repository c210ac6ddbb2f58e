package nl.mijlpaal.query.web.work;

import static nl.mijlpaal.query.milestone.Views.TODAY;
import static nl.mijlpaal.query.milestone.Views.ambition;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.Views;
import nl.mijlpaal.query.platform.Caller;
import nl.mijlpaal.query.web.work.Owed.Group;
import nl.mijlpaal.query.web.work.Owed.When;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OwedTest {
  private static final Remit QUANTUM = Remit.of(caller("team", "quantum"));

  @Test
  void a_team_owes_what_its_area_leads_and_was_not_reported_lately_the_nearest_first() {
    var owed =
        owed(
            QUANTUM,
            ambition("LATER", "quantum").due("2030"),
            ambition("OPEN", "quantum"),
            ambition("SOON", "quantum").due("2026-Q2"),
            ambition("OVERDUE", "quantum").due("2025"),
            ambition("OTHER", "sensoren").due("2025"),
            ambition("TOLD", "quantum").due("2026").reported(Status.ON_TRACK, TODAY.minusDays(92)),
            ambition("DONE", "quantum").due("2025").achieved(TODAY),
            ambition("GONE", "quantum").due("2025").dropped(TODAY));

    assertThat(owed.total()).isEqualTo(4);
    assertThat(owed.groups())
        .extracting(Group::when)
        .containsExactly(When.OVERDUE, When.SOON, When.LATER, When.UNDATED);
    assertThat(keys(owed)).containsExactly("OVERDUE", "SOON", "LATER", "OPEN");
  }

  @Test
  void what_is_overdue_is_owed_however_lately_it_was_reported() {
    var late = ambition("LATE", "quantum").due("2025").reported(Status.OFF_TRACK, TODAY);

    assertThat(keys(owed(QUANTUM, late))).containsExactly("LATE");
  }

  @Test
  void the_strategy_office_answers_for_everything_and_a_reader_for_nothing() {
    var elsewhere = ambition("ELSE", "kennisbasis").due("2025");

    assertThat(keys(owed(Remit.of(caller("strategy-office")), elsewhere))).containsExactly("ELSE");
    for (var role : List.of("auditor", "viewer", "privacy-officer", "unheard-of")) {
      var reader = Remit.of(caller(role, "kennisbasis"));
      assertThat(reader.reports()).as(role).isFalse();
      assertThat(owed(reader, elsewhere).groups()).as(role).isEmpty();
    }
  }

  @Test
  void a_long_list_shows_its_beginning_and_says_how_much_more_there_is() {
    var many =
        Stream.iterate(0, n -> n + 1)
            .limit(60)
            .map(n -> ambition("A%03d".formatted(n), "quantum").due("2030"))
            .toArray(Views[]::new);

    var group = owed(QUANTUM, many).groups().getFirst();

    assertThat(group.milestones()).hasSize(Group.SHOWN);
    assertThat(group.count()).isEqualTo(60);
    assertThat(group.more()).isEqualTo(60 - Group.SHOWN);
  }

  private static Owed owed(Remit remit, Views... views) {
    return Owed.of(Stream.of(views).map(Views::seen).toList(), remit, TODAY);
  }

  private static List<String> keys(Owed owed) {
    return owed.groups().stream()
        .flatMap(group -> group.milestones().stream())
        .map(MilestoneView::key)
        .toList();
  }

  private static Caller caller(String role, String... areas) {
    return new Caller("a-1", null, Set.of(role), Set.of(areas), Classification.OPENBAAR);
  }
}
