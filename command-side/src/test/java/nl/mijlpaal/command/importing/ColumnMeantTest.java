package nl.mijlpaal.command.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ColumnMeantTest {

  @ParameterizedTest
  @CsvSource({
    "titel,TITLE",
    "Key,KEY",
    "ownr,OWNER",
    "Streefmoment,TARGET",
    "dependson,DEPENDS_ON"
  })
  void a_name_like_it_and_the_word_on_the_screen_are_understood(String name, Column meant) {
    assertThat(ColumnMeant.by(name)).contains(meant);
  }

  @Test
  void what_is_like_no_column_means_none() {
    assertThat(ColumnMeant.by("kleur")).isEmpty();
    assertThat(ColumnMeant.by("")).isEmpty();
  }
}
