package nl.mijlpaal.query.web.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GlossaryTest {
  private static final Path DOCUMENT = Path.of("../docs/glossary.md");

  @Test
  void the_document_says_of_every_word_what_the_help_page_says() throws IOException {
    var rows =
        Files.readAllLines(DOCUMENT).stream()
            .filter(line -> line.startsWith("|"))
            .skip(2) // the heading and the line below it
            .toList();

    assertThat(rows)
        .containsExactlyElementsOf(
            Glossary.read().words().stream()
                .map(word ->
                    "| %s | %s | %s |".formatted(word.dutch(), word.code(), word.meaningEnglish()))
                .toList());
  }

  @Test
  void every_word_has_both_languages() {
    for (var word : Glossary.read().words())
      for (var locale : new Locale[] {Locale.of("nl"), Locale.ENGLISH}) {
        assertThat(word.in(locale)).isNotBlank();
        assertThat(word.meaning(locale)).isNotBlank().doesNotContain("`");
      }
  }

  @Test
  void words_stand_in_the_order_of_the_language() {
    for (var locale : new Locale[] {Locale.of("nl"), Locale.ENGLISH})
      assertThat(Glossary.read().inOrder(locale).stream().map(word -> word.in(locale)))
          .hasSize(Glossary.read().words().size())
          .startsWith(
              locale.equals(Locale.ENGLISH)
                  ? "achieved · dropped · reopened"
                  : "achteraf ingevoerd")
          .endsWith(locale.equals(Locale.ENGLISH) ? "TRL" : "zonder oordeel");
  }

  @Test
  void a_word_that_is_the_same_in_both_languages_is_said_once() {
    var same = Glossary.read().words().stream().filter(word -> word.dutch().equals("TRL")).toList();

    assertThat(same).hasSize(1);
    assertThat(same.getFirst().other(Locale.ENGLISH)).isNull();
  }
}
