package nl.mijlpaal.query.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import nl.mijlpaal.query.platform.Messages;
import nl.mijlpaal.query.portfolio.Counts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FrontPageTest {
  private static final LocalDate DAY = LocalDate.of(2025, 5, 1);
  private static final Messages MESSAGES = new Messages("nl/mijlpaal/query/web/page");

  @Test
  void what_comes_from_data_is_escaped() {
    var row = new FrontPage.Row("<b>R&D</b>", Counts.of(List.of(), DAY));

    var html = new FrontPage(MESSAGES, Locale.ENGLISH).html("<i>2025</i>", List.of(row), DAY, 7);

    assertThat(html)
        .contains("&lt;b&gt;R&amp;D&lt;/b&gt;", "&lt;i&gt;2025")
        .doesNotContain("<b>", "<i>");
  }

  @Test
  void without_an_edition_the_page_says_what_will_stand_there() {
    var html = new FrontPage(MESSAGES, Messages.DUTCH).html(null, List.of(), DAY, 0);

    assertThat(html).contains("Nog geen editie", "1 mei 2025").doesNotContain("<table");
  }

  @Test
  void both_languages_have_the_same_sentences() throws IOException {
    assertThat(sentences("en").stringPropertyNames())
        .isNotEmpty()
        .isEqualTo(sentences("nl").stringPropertyNames());
  }

  private static Properties sentences(String language) throws IOException {
    var sentences = new Properties();
    var name = "page_" + language + ".properties";
    try (var file = new InputStreamReader(FrontPage.class.getResourceAsStream(name), UTF_8)) {
      sentences.load(file);
    }
    return sentences;
  }
}
