package nl.mijlpaal.contract.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetWordsTest {

  @ParameterizedTest
  @CsvSource({
    "meireces-2025, BEFORE, vóór meireces 2025, before the May recess 2025",
    "navo-top-2025, IN, NAVO-top 2025, the NATO summit 2025",
    "prinsjesdag-2025, BY, uiterlijk Prinsjesdag 2025, by Prinsjesdag 2025",
    "2030, IN, in 2030, in 2030",
    "2026, FROM, vanaf 2026, from 2026",
    "2027-H1, IN, eerste helft 2027, first half of 2027",
    "2026-Q2, IN, 2e kwartaal 2026, Q2 2026",
    "2025-12-31, BY, uiterlijk 31 dec 2025, by 31 Dec 2025",
    "2025-05, IN, mei 2025, May 2025",
    "2025/2029, IN, 2025–2029, 2025–2029",
    "2025-Q2/2025-Q3, IN, 2e kwartaal 2025 – 3e kwartaal 2025, Q2 2025 – Q3 2025",
    "herfstreces-2025, BEFORE, vóór herfstreces 2025, before herfstreces 2025"
  })
  void a_target_reads_as_people_say_it(
      String value, Qualifier qualifier, String dutch, String english) {
    Target target = Target.of(value, qualifier, null);
    assertThat(TargetWords.in(Locale.of("nl", "NL"), target)).isEqualTo(dutch);
    assertThat(TargetWords.in(Locale.ENGLISH, target)).isEqualTo(english);
  }

  @Test
  void what_has_no_moment_says_so() {
    assertThat(TargetWords.in(Locale.of("nl"), Target.unknown(null))).isEqualTo("datum onbekend");
    assertThat(TargetWords.in(Locale.UK, Target.recurring("jaarlijks"))).isEqualTo("recurring");
  }

  @ParameterizedTest
  @CsvSource({
    "2025, IN, operationeel in 2025",
    "2025, IN, 2025",
    "2025-Q2, IN, tweede kwartaal 2025",
    "2025-Q2, IN, Q2 2025",
    "2025-04-04, IN, 4 april 2025",
    "2025-04-04, IN, 2025-04-04",
    "2025-06, IN, June 2025",
    "2026, BEFORE, before 2026",
    "2025/2029, IN, 2025-2029",
    "meireces-2025, BEFORE, vóór het meireces 2025"
  })
  void words_that_say_the_same_are_not_told_twice(String value, Qualifier qualifier, String words) {
    assertThat(TargetWords.own(Target.of(value, qualifier, words))).isEmpty();
    assertThat(TargetWords.own(Target.of(value, qualifier, null))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2027-Q4, IN, eind 2027",
    "2028-Q1, IN, begin 2028",
    "2025-Q2/2025-Q3, IN, medio 2025",
    "2026, FROM, 2026 en verder (zie bijlage)"
  })
  void words_that_say_something_else_are_kept_beside_it(
      String value, Qualifier qualifier, String words) {
    assertThat(TargetWords.own(Target.of(value, qualifier, words))).contains(words);
    assertThat(TargetWords.own(Target.recurring("jaarlijks"))).contains("jaarlijks");
  }
}
