package nl.mijlpaal.query.web.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Effective.Known;
import nl.mijlpaal.query.web.Sentences;
import nl.mijlpaal.query.web.told.Days;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SinceTest {

  /** A form is filled in with these words: to send them unchanged changes nothing. */
  @ParameterizedTest
  @EnumSource(Known.class)
  void what_a_page_says_of_a_day_is_read_as_the_same(Known known) {
    var effective = new Effective(LocalDate.of(2025, 12, 31), known);
    for (var say : List.of(Sentences.DUTCH, Sentences.ENGLISH)) {
      var words = new Days(say).of(effective);
      var typed = Map.of("day", words);

      assertThat(Entered.of(Recording.REPORT, typed::get).since("effective"))
          .as(words)
          .contains(effective);
    }
  }
}
