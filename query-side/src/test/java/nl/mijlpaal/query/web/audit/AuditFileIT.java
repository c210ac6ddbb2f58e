package nl.mijlpaal.query.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneOwnerAssigned;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.query.RunningQuerySide;
import nl.mijlpaal.query.Tokens;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@TestPropertySource(properties = "mijlpaal.audit-files.most=3")
class AuditFileIT extends RunningQuerySide {

  @Test
  void a_file_that_cannot_hold_everything_says_so_in_its_last_line() {
    var milestone = milestone();
    feed.arrives(by("p"), RECORDED, registered(milestone, "FILE-1"));
    assigned(milestone, 2);
    assertThat(entries(lines("nl"))).hasSize(3);
    assertThat(lines("nl")).noneMatch(line -> line.contains("Er is meer"));

    assigned(milestone, 1);
    assertThat(entries(lines("nl"))).hasSize(3);
    assertThat(lines("nl")).last().asString().contains("Er is meer", "hooguit 3");
    assertThat(lines("en")).last().asString().contains("There is more", "at most 3");
  }

  private void assigned(MilestoneId milestone, int times) {
    for (int i = 0; i < times; i++)
      feed.arrives(by("p"), RECORDED, new MilestoneOwnerAssigned(milestone, null, "o" + i, MAY));
  }

  /** The positions that are told of; an entry has a line for each field. */
  private static Set<String> entries(List<String> lines) {
    return lines.stream()
        .map(line -> line.replaceFirst(",.*", ""))
        .filter(position -> position.matches("\\d+"))
        .collect(Collectors.toSet());
  }

  private List<String> lines(String language) {
    var file = get("/audit.csv?milestone=FILE-1", Tokens.openbaar(), "Accept-Language", language);
    return file.body().lines().toList();
  }
}
