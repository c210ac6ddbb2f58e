package nl.mijlpaal.command.answering;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mijlpaal.command.deciding.Rejection;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EverythingHasItsWordsTest {
  private static final Properties DUTCH = words("nl");
  private static final Properties ENGLISH = words("en");
  private static final Pattern FACT = Pattern.compile("\\{(\\d)}");

  /** Every record in this program that is a refusal, whichever family it belongs to. */
  private static final List<? extends Class<?>> REFUSALS =
      new ClassFileImporter()
              .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("nl.mijlpaal.command")
              .stream()
              .filter(type -> type.isAssignableTo(Rejection.class))
              .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
              .map(JavaClass::reflect)
              .toList();

  static Stream<? extends Class<?>> refusals() {
    return REFUSALS.stream();
  }

  static Stream<Class<?>> problems() {
    return Stream.of(Problem.class.getPermittedSubclasses())
        .filter(type -> type != Problem.Refused.class);
  }

  @Test
  void the_refusals_are_found() {
    assertThat(refusals()).hasSizeGreaterThanOrEqualTo(25);
  }

  @ParameterizedTest
  @MethodSource({"refusals", "problems"})
  void every_refusal_and_problem_has_a_title_and_a_sentence(Class<?> type) {
    var key = "problem." + Sentences.kebab(type);

    for (var words : Set.of(DUTCH, ENGLISH)) {
      assertThat(words.getProperty(key + ".title")).as(key).isNotBlank();
      assertThat(words.getProperty(key + ".detail")).as(key).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void no_sentence_names_a_fact_that_the_refusal_does_not_have(Class<?> type) {
    var facts = type.getRecordComponents().length;

    for (var words : Set.of(DUTCH, ENGLISH))
      assertThat(facts(words.getProperty("problem." + Sentences.kebab(type) + ".detail")))
          .allMatch(fact -> fact < facts);
  }

  @Test
  void every_fault_has_a_sentence() {
    for (var sort : Fault.Sort.values()) {
      var key = "fault." + sort.name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertThat(DUTCH.getProperty(key)).as(key).isNotBlank();
      assertThat(ENGLISH.getProperty(key)).as(key).isNotBlank();
    }
  }

  @Test
  void both_languages_say_the_same_things_with_the_same_facts() {
    assertThat(DUTCH.stringPropertyNames()).isEqualTo(ENGLISH.stringPropertyNames());
    for (var key : DUTCH.stringPropertyNames())
      assertThat(facts(DUTCH.getProperty(key))).as(key).isEqualTo(facts(ENGLISH.getProperty(key)));
  }

  private static Set<Integer> facts(String sentence) {
    return FACT.matcher(sentence)
        .results()
        .map(found -> Integer.valueOf(found.group(1)))
        .collect(Collectors.toSet());
  }

  private static Properties words(String language) {
    try (var file =
        new InputStreamReader(
            Problem.class.getResourceAsStream("problems_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      var words = new Properties();
      words.load(file);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
