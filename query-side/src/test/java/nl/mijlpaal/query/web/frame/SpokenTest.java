package nl.mijlpaal.query.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SpokenTest {
  private static final Spoken DUTCH = new Spoken(Locale.of("nl"));

  @Test
  void a_line_may_break_behind_a_slash_and_markup_stays_text() {
    assertThat(DUTCH.breakable("<img src=x onerror='a()'>&amp;/b"))
        .isEqualTo("&lt;img src=x onerror=&#39;a()&#39;&gt;&amp;amp;/<wbr>b");
    assertThat(DUTCH.breakable("</script>")).isEqualTo("&lt;/<wbr>script&gt;");
  }

  @Test
  void a_number_stays_with_the_word_before_it() {
    assertThat(DUTCH.together("Kamerstuk 31 125, nr. 134"))
        .isEqualTo("Kamerstuk\u00a031\u00a0125, nr.\u00a0134");
  }
}
