package nl.mijlpaal.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The stories of the 2025 edition, told to an installation that runs already. It is told when it is
 * named ({@code -Dit.test=RunningInstallationStory}); {@code docs/deployment.md} has the command.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunningInstallationStory implements EditionAsPublished, ChangeOnItsWay {
  private static RunningInstallation mijlpaal;

  @BeforeAll
  static void load_the_edition() {
    mijlpaal = RunningInstallation.told();
    mijlpaal.load();
  }

  @Override
  public Doors doors() {
    return mijlpaal.first();
  }

  @Test
  @Order(4)
  void a_request_that_is_repeated_at_another_node_is_answered_and_not_done_again() {
    assumeTrue(mijlpaal.nodes().size() > 1, "NOT CHECKED: one node was told of");
    var reports = "/v1/milestones/B002/progress-reports";
    var first = doors().made(reports, REPORT, "team-quantum", "nodes-1");

    for (var node : mijlpaal.nodes()) {
      assertThat(node.made(reports, REPORT, "team-quantum", "nodes-1"))
          .as(node.commands())
          .isEqualTo(first);
      node.awaitVisible(first);
      var entries = node.ask("/v1/audit-entries?milestone=B002&limit=100").path("entries");
      assertThat(entries)
          .as(node.reads())
          .filteredOn(entry -> entry.path("type").asString().equals("milestone.progress-reported"))
          .extracting(entry -> entry.path("revision").asString())
          .containsExactly(first);
    }
  }
}
