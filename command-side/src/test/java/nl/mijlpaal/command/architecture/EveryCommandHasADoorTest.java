package nl.mijlpaal.command.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mijlpaal.command.dependency.DependencyAggregate;
import nl.mijlpaal.command.dependency.DependencyCommand;
import nl.mijlpaal.command.edition.EditionAggregate;
import nl.mijlpaal.command.edition.EditionCommand;
import nl.mijlpaal.command.milestone.MilestoneAggregate;
import nl.mijlpaal.command.milestone.MilestoneCommand;
import nl.mijlpaal.command.roadmap.RoadmapAggregate;
import nl.mijlpaal.command.roadmap.RoadmapCommand;
import org.axonframework.commandhandling.CommandHandler;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiler proves that every command is decided, but not that Axon can deliver it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryCommandHasADoorTest {
  static Stream<Arguments> aggregates() {
    return Stream.of(
        arguments(DependencyAggregate.class, DependencyCommand.class),
        arguments(EditionAggregate.class, EditionCommand.class),
        arguments(MilestoneAggregate.class, MilestoneCommand.class),
        arguments(RoadmapAggregate.class, RoadmapCommand.class));
  }

  @ParameterizedTest
  @MethodSource("aggregates")
  void every_command_has_a_door(Class<?> aggregate, Class<?> command) {
    assertThat(doors(aggregate)).isEqualTo(commands(command).collect(Collectors.toSet()));
  }

  @Test
  void a_command_without_a_door_is_seen() {
    var commands = commands(Witnesses.HalfHeardCommand.class).collect(Collectors.toSet());

    commands.removeAll(doors(Witnesses.HalfDeafAggregate.class));

    assertThat(commands).isEqualTo(Set.of(Witnesses.HalfHeardCommand.Unheard.class));
  }

  private static Set<Class<?>> doors(Class<?> aggregate) {
    return Arrays.stream(aggregate.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(CommandHandler.class))
        .map(method -> method.getParameterTypes()[0])
        .collect(Collectors.toSet());
  }

  /** Commands may stand in groups: what can be sent are the leaves. */
  private static Stream<Class<?>> commands(Class<?> command) {
    return command.isSealed()
        ? Arrays.stream(command.getPermittedSubclasses())
            .flatMap(EveryCommandHasADoorTest::commands)
        : Stream.of(command);
  }
}
