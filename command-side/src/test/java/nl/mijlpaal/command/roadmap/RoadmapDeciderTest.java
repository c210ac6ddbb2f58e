package nl.mijlpaal.command.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.mijlpaal.command.Node;
import nl.mijlpaal.command.deciding.Circumstances;
import nl.mijlpaal.command.deciding.Decision;
import nl.mijlpaal.command.deciding.GeneralRejection.EditionNotOpen;
import nl.mijlpaal.command.deciding.GeneralRejection.Unknown;
import nl.mijlpaal.command.roadmap.RoadmapCommand.DescribeAmbition;
import nl.mijlpaal.command.roadmap.RoadmapCommand.HangUnderPlan;
import nl.mijlpaal.command.roadmap.RoadmapCommand.NamePlate;
import nl.mijlpaal.command.roadmap.RoadmapRejection.NoSuchPlate;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.ImplementationPlan;
import nl.mijlpaal.contract.RoadmapEvent;
import nl.mijlpaal.contract.RoadmapEvent.AmbitionDescribed;
import nl.mijlpaal.contract.RoadmapEvent.HungUnderPlan;
import nl.mijlpaal.contract.RoadmapEvent.PlateNamed;
import nl.mijlpaal.contract.TextRef;
import nl.mijlpaal.contract.reference.Places;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoadmapDeciderTest {
  private static final Effective APRIL = Effective.on(LocalDate.of(2025, 4, 4));
  private static final TextRef FIRST = new TextRef(new UUID(0, 1), "00");
  private static final TextRef SECOND = new TextRef(new UUID(0, 2), "01");

  private static Decision<RoadmapEvent> decide(RoadmapCommand command, RoadmapEvent... past) {
    return decide(command, Set.of(2025), past);
  }

  private static Decision<RoadmapEvent> decide(
      RoadmapCommand command, Set<Integer> open, RoadmapEvent... past) {
    var state = Roadmap.EMPTY;
    for (var event : past) state = Roadmap.evolve(state, event);
    return RoadmapDecider.decide(
        state,
        command,
        new Circumstances(
            Node.STRATEGY_OFFICE, LocalDate.of(2026, 3, 10), Places.standard(), open));
  }

  @Test
  void an_ambition_is_described_and_described_anew() {
    var first = new AmbitionDescribed(2025, "quantum", null, FIRST, APRIL);
    assertThat(decide(new DescribeAmbition(2025, "quantum", FIRST, APRIL)))
        .isEqualTo(Decision.accept(first));
    assertThat(decide(new DescribeAmbition(2025, "quantum", SECOND, APRIL), first))
        .isEqualTo(Decision.accept(new AmbitionDescribed(2025, "quantum", FIRST, SECOND, APRIL)));
  }

  @Test
  void a_plate_is_named_once() {
    var name = new NamePlate(2025, "intelligente-systemen", "onbemenst", "Onbemenst", APRIL);
    var named =
        new PlateNamed(2025, "intelligente-systemen", "onbemenst", null, "Onbemenst", APRIL);
    assertThat(decide(name)).isEqualTo(Decision.accept(named));
    assertThat(decide(name, named)).isEqualTo(Decision.nothingToDo());
  }

  @Test
  void a_plate_is_one_of_the_area() {
    assertThat(decide(new NamePlate(2025, "quantum", "onbemenst", "Onbemenst", APRIL)))
        .isEqualTo(Decision.refuse(new NoSuchPlate("quantum", "onbemenst")));
  }

  @Test
  void a_roadmap_hangs_under_a_plan_of_a_year() {
    assertThat(
            decide(
                new HangUnderPlan(
                    2025, "quantum", ImplementationPlan.KNOWLEDGE, 2026, "par. 2", APRIL)))
        .isEqualTo(
            Decision.accept(
                new HungUnderPlan(
                    2025, "quantum", ImplementationPlan.KNOWLEDGE, 2026, null, "par. 2", APRIL)));
  }

  @Test
  void a_section_of_the_agenda_has_no_roadmap() {
    assertThat(decide(new DescribeAmbition(2025, "kennisbasis", FIRST, APRIL)))
        .isEqualTo(Decision.refuse(new Unknown()));
  }

  @Test
  void a_roadmap_changes_while_its_edition_is_open() {
    assertThat(decide(new DescribeAmbition(2025, "quantum", FIRST, APRIL), Set.of()))
        .isEqualTo(Decision.refuse(new EditionNotOpen(2025)));
  }
}
