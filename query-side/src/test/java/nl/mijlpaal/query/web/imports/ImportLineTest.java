package nl.mijlpaal.query.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.mijlpaal.query.consuming.Reading;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportLineTest {

  @Test
  void a_row_that_was_done_tells_what_each_field_was_and_became() {
    var line =
        line(
            """
            {"row":2,"key":"A032","outcome":"done","does":["reschedule"],
             "changes":[{"field":"target","from":"2025","to":"2026-Q1"},{"field":"kpi","to":null}]}
            """);

    assertThat(line.changes())
        .containsExactly(
            new ImportLine.Change("target", "2025", "2026-Q1"),
            new ImportLine.Change("kpi", null, null));
    assertThat(line.detail()).isNull();
  }

  @Test
  void a_row_that_was_refused_tells_the_column_and_why() {
    var line =
        line(
            """
            {"row":4,"key":"A034","outcome":"refused","does":[],"changes":[],
             "problem":{"type":"urn:mijlpaal:problem:needs-revision","field":"owner","detail":"Nee."}}
            """);

    assertThat(line).isEqualTo(new ImportLine(4, "A034", "refused", List.of(), "owner", "Nee."));
  }

  private static ImportLine line(String json) {
    return ImportLine.of(Reading.JSON.readTree(json));
  }
}
