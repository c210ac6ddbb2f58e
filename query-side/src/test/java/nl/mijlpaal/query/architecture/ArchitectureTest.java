package nl.mijlpaal.query.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.mijlpaal.query");

  @ParameterizedTest
  @EnumSource
  void every_class_keeps_the_rule(Rule rule) {
    rule.rule.check(ALL);
  }

  @ParameterizedTest
  @EnumSource
  void the_rule_sees_the_class_that_breaks_it(Rule rule) {
    var witness = new ClassFileImporter().importClasses(rule.witness);

    assertThatThrownBy(() -> rule.rule.check(witness))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(rule.witness.getSimpleName());
  }

  @Test
  void every_class_that_is_listed_as_folding_exists() {
    assertThat(ALL.stream().map(JavaClass::getSimpleName)).containsAll(Lists.FOLDING);
  }
}
