package nl.mijlpaal.command.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import java.util.Scanner;
import java.util.Set;
import java.util.Timer;
import java.util.stream.Stream;
import nl.mijlpaal.command.accepting.Guards;
import nl.mijlpaal.command.deciding.CommandRefused;

/** Who may use what. */
final class Lists {
  static final String AXON = "org.axonframework..";

  /** All that may be used beside Axon. */
  static final String[] LET_IN = {
    "java..",
    "javax.crypto..",
    "javax.sql..",
    "jakarta.servlet..",
    "jakarta.validation..",
    "nl.mijlpaal..",
    "org.springframework..",
    "tools.jackson..",
    "com.fasterxml.jackson.annotation..",
    "org.apache.kafka..",
    "org.apache.catalina..",
    "org.postgresql..",
    "com.zaxxer.hikari..",
    "org.pcollections..",
    "de.siegmar.fastcsv..",
    "io.swagger.v3.oas..",
    "org.springdoc..",
    "io.micrometer..",
    "io.github.bucket4j..",
    "org.slf4j..",
    "org.jspecify.annotations..",
  };

  static final DescribedPredicate<JavaClass> OURS =
      resideInAnyPackage("nl.mijlpaal.contract..", "nl.mijlpaal.command..");

  /** The doors themselves, and what brings a command there and an event away. */
  static final DescribedPredicate<JavaClass> MAY_USE_AXON =
      resideInAnyPackage(
              "nl.mijlpaal.command.accepting..",
              "nl.mijlpaal.command.remembering..",
              "nl.mijlpaal.command.platform..")
          .or(partOf("Aggregate"))
          .or(belongToAnyOf(CommandRefused.class))
          .as("are doors");

  /** Every class whose outcome follows from its arguments alone; nested classes belong to it. */
  static final Set<String> DECIDING =
      Set.of(
          "Admission",
          "Dated",
          "DatedPlan",
          "Decision",
          "Dependencies",
          "Edition",
          "Milestone",
          "Ordering",
          "OwnChange",
          "PlanChange",
          "Progress",
          "Reports",
          "Roadmap");

  static final DescribedPredicate<JavaClass> DECIDE =
      partOf("Decider").or(named("decide", DECIDING));

  static final DescribedPredicate<JavaClass> NEEDED_TO_DECIDE =
      resideInAnyPackage(
              "java.lang..",
              "java.math..",
              "java.time..",
              "java.util",
              "java.util.function..",
              "java.util.stream..",
              "nl.mijlpaal.contract..",
              "nl.mijlpaal.command.deciding..",
              "nl.mijlpaal.command.dependency..",
              "nl.mijlpaal.command.edition..",
              "nl.mijlpaal.command.milestone..",
              "nl.mijlpaal.command.roadmap..",
              "nl.mijlpaal.command.sequencing..",
              "org.jspecify.annotations..",
              "org.pcollections..")
          .and(not(belongToAnyOf(Clock.class, Random.class, Scanner.class, Timer.class)))
          .as("are needed to decide");

  static final DescribedPredicate<JavaMethodCall> ASKS_THE_WORLD =
      describe(
          "asks the world",
          call ->
              call.getTargetOwner().isAssignableTo(System.class)
                  || call.getTargetOwner().isAssignableTo(Thread.class)
                  || call.getTargetOwner().getPackageName().startsWith("java.")
                      && Set.of("now", "random", "randomUUID").contains(call.getName()));

  /** Classes that speak SQL without being called a table. */
  static final DescribedPredicate<JavaClass> MAY_SPEAK_SQL =
      resideInAnyPackage("nl.mijlpaal.command.remembering..", "nl.mijlpaal.command.sequencing..")
          .or(partOf("Table"))
          .or(belongToAnyOf(Guards.class))
          .or(partOf("StartCheck"))
          .or(partOf("StoreConfiguration"))
          .as("may speak SQL");

  static final DescribedPredicate<JavaClass> JDBC =
      resideInAnyPackage("java.sql..", "org.springframework.jdbc..", "org.postgresql..");

  /** What passes a transaction on without a word of SQL. */
  static final DescribedPredicate<JavaClass> HANDLES =
      belongToAnyOf(Connection.class, SQLException.class);

  private Lists() {}

  /** A class whose name, or that of a class around it, ends so. */
  private static DescribedPredicate<JavaClass> partOf(String ending) {
    return describe(
        "are part of a " + ending, type -> named(type).anyMatch(name -> name.endsWith(ending)));
  }

  private static DescribedPredicate<JavaClass> named(String what, Set<String> names) {
    return describe(what, type -> named(type).anyMatch(names::contains));
  }

  /** A class's own name and those of the classes around it. */
  private static Stream<String> named(JavaClass type) {
    return Arrays.stream(type.getName().substring(type.getPackageName().length() + 1).split("\\$"));
  }
}
