package nl.mijlpaal.contract.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Whoever reads the events takes this module along, so it asks for next to nothing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {
  private static final ArchRule NEEDS_NEXT_TO_NOTHING =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java.io..",
              "java.lang..",
              "java.math..",
              "java.nio..",
              "java.security..",
              "java.text..",
              "java.time..",
              "java.util..",
              "nl.mijlpaal.contract..",
              "com.fasterxml.jackson.annotation..",
              "org.jspecify.annotations..");

  private static final ArchRule NAMES_SAY_WHAT_IT_IS =
      classes()
          .should()
          .haveNameNotMatching(".*(Utils?|Helper|Manager|Impl|Dto)(\\$.*)?")
          .andShould()
          .resideOutsideOfPackages("..common..", "..shared..", "..core..", "..util..");

  @Test
  void it_needs_the_jdk_and_two_sorts_of_annotations() {
    checkAll(NEEDS_NEXT_TO_NOTHING);
  }

  @Test
  void a_class_that_needs_more_is_seen() {
    assertBreaks(NEEDS_NEXT_TO_NOTHING, WritesJson.class);
  }

  @Test
  void names_say_what_it_is() {
    checkAll(NAMES_SAY_WHAT_IT_IS);
  }

  @Test
  void a_name_that_fits_everything_is_seen() {
    assertBreaks(NAMES_SAY_WHAT_IT_IS, EventUtil.class);
  }

  private static void checkAll(ArchRule rule) {
    rule.check(
        new ClassFileImporter()
            .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.mijlpaal.contract"));
  }

  private static void assertBreaks(ArchRule rule, Class<?> witness) {
    assertThatThrownBy(() -> rule.check(new ClassFileImporter().importClasses(witness)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(witness.getSimpleName());
  }

  private record WritesJson(JsonMapper json) {}

  private static final class EventUtil {}
}
