package nl.mijlpaal.query.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ColumnsTest {
  private static final Pattern NAME = Pattern.compile("`([A-Za-z]+)`");

  @Test
  void the_page_lists_the_columns_of_the_document_in_its_order() throws IOException {
    var document = Files.readString(Path.of("../docs/import.md"));
    var columns =
        document.substring(
            document.indexOf("## The columns"), document.indexOf("## What a row does"));
    var names =
        columns
            .lines()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.substring(0, line.indexOf("|", 1)))
            .flatMap(cell -> NAME.matcher(cell).results().map(found -> found.group(1)));

    assertThat(Columns.names()).containsExactlyElementsOf(names.toList());
    assertThat(Stream.of(Columns.template().strip().replace("\uFEFF", "").split(",")))
        .containsExactlyElementsOf(Columns.names().toList());
  }
}
