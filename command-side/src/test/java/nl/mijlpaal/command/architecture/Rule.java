package nl.mijlpaal.command.architecture;

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
          .onlyDependOnClassesThat(
              resideInAnyPackage(Lists.LET_IN).or(resideInAPackage(Lists.AXON)))
          .because("a library is let in by name"),
      Witnesses.UsesAnything.class),

  AXON_STAYS_AT_THE_DOORS(
      classes()
          .that(not(Lists.MAY_USE_AXON))
          .should()
          .onlyDependOnClassesThat(resideInAnyPackage(Lists.LET_IN))
          .because("what the domain says must outlive the framework"),
      Witnesses.UsesAxon.class),

  SIDES_SHARE_THE_CONTRACT_ALONE(
      classes()
          .should()
          .onlyDependOnClassesThat(not(resideInAPackage("nl.mijlpaal..")).or(Lists.OURS))
          .because("each side is deployed alone"),
      Witnesses.UsesTheOtherSide.class),

  DECISIONS_ARE_PURE(
      classes()
          .that(Lists.DECIDE)
          .should()
          .onlyDependOnClassesThat(Lists.NEEDED_TO_DECIDE)
          .andShould(never(callMethodWhere(Lists.ASKS_THE_WORLD)))
          .because("time, ids and lookups come in as arguments"),
      Witnesses.ImpureDecider.class),

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
