package nl.mijlpaal.query.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.lang.ArchRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * What stands where. What may be used is listed, so that a mistyped name lets nothing in; each rule
 * names a class that breaks it.
 */
enum Rule {
  EVERY_LIBRARY_WAS_LET_IN(
      classes()
          .should()
          .onlyDependOnClassesThat(resideInAnyPackage(Lists.LET_IN))
          .because("a library is let in by name, and Axon is not"),
      Witnesses.UsesAnything.class),

  SIDES_SHARE_THE_CONTRACT_ALONE(
      classes()
          .should()
          .onlyDependOnClassesThat(not(resideInAPackage("nl.mijlpaal..")).or(Lists.OURS))
          .because("each side is deployed alone"),
      Witnesses.UsesTheOtherSide.class),

  FOLDS_ARE_PURE(
      classes()
          .that(Lists.FOLD)
          .should()
          .onlyDependOnClassesThat(Lists.NEEDED_TO_FOLD)
          .andShould(never(callMethodWhere(Lists.ASKS_THE_WORLD)))
          .because("the same events must give the same rows, whenever they are read"),
      Witnesses.RecentPast.class),

  SQL_STANDS_IN_TABLES(
      classes()
          .that(not(Lists.MAY_SPEAK_SQL))
          .should()
          .onlyDependOnClassesThat(not(Lists.JDBC).or(Lists.HANDLES))
          .because("who looks for the SQL looks at the tables"),
      Witnesses.SpeaksSql.class),

  NAMES_SAY_WHAT_IT_IS(
      classes()
          .should()
          .haveNameNotMatching(".*(Utils?|Helper|Manager|Impl|Dto)(\\$.*)?")
          .andShould()
          .resideOutsideOfPackages("..common..", "..shared..", "..core..", "..util..")
          .because("a name that fits everything says nothing"),
      Witnesses.NameHelper.class),

  CONSTRUCTORS_INJECT(
      fields()
          .should()
          .notBeAnnotatedWith(Autowired.class)
          .andShould()
          .notBeAnnotatedWith(Value.class)
          .because("what a class needs stands in its constructor"),
      Witnesses.InjectedIntoItsField.class);

  final ArchRule rule;
  final Class<?> witness;

  Rule(ArchRule rule, Class<?> witness) {
    this.rule = rule;
    this.witness = witness;
  }
}
