package nl.mijlpaal.standalone.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TerminalTest {
  @TempDir private Path directory;

  @Test
  void what_one_example_defines_is_there_for_the_next() throws Exception {
    assertThat(
            faults(
                """
                ```bash
                greet() { echo "{\\"said\\": [\\"$1\\", \\"bye\\"], \\"more\\": 1}"; }
                ```
                Not run:
                ```
                exit 9
                ```
                ```bash
                greet hello
                ```
                shows
                ```json
                {"said": ["bye"]}
                ```
                """))
        .containsExactly(List.of(), List.of());
  }

  @Test
  void an_example_that_fails_is_told_and_so_are_those_after_it() throws Exception {
    var faults =
        faults(
            """
            ```bash
            echo said; echo why >&2
            false
            echo not reached
            ```
            ```bash
            true
            ```
            """);

    assertThat(faults.getFirst()).containsExactly("it ended with 1", "said\n", "why\n");
    assertThat(faults.getLast()).containsExactly("it was not reached");
  }

  @Test
  void an_outcome_that_is_not_the_one_shown_is_told() throws Exception {
    var faults =
        faults(
            """
            ```bash
            echo '{"key": "B089", "places": [{"place": "sensoren"}]}'
            ```
            ```json
            {"key": "B090", "places": [{"place": "quantum"}]}
            ```
            ```bash
            echo one; echo two
            ```
            ```text
            two
            three
            ```
            """);

    assertThat(faults.getFirst().getFirst())
        .contains("/key \"B090\", but \"B089\"", "/places/0 {\"place\":\"quantum\"}");
    assertThat(faults.getLast().getFirst()).isEqualTo("it does not show [three]");
  }

  private List<List<String>> faults(String guide) throws Exception {
    return new Terminal(directory)
        .run(Example.in(guide)).stream().map(Terminal.Outcome::faults).toList();
  }
}
