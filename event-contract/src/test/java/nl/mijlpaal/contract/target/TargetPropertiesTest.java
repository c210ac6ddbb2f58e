package nl.mijlpaal.contract.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.json.JsonMapper;

class TargetPropertiesTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TargetParser PARSER = new TargetParser(CalendarTerms.standard());

  @Provide
  Arbitrary<Target> targets() {
    Arbitrary<String> words =
        Arbitraries.of("eind 2027", "vóór de zomer", "jaarlijks").injectNull(0.3);
    Arbitrary<Target> dated =
        Combinators.combine(values(), Arbitraries.of(Qualifier.class), words).as(Target::of);
    Arbitrary<Target> terms =
        Combinators.combine(
                Arbitraries.of(CalendarTerms.standard().terms()),
                Arbitraries.of(Qualifier.class),
                words)
            .as(Target::at);
    Arbitrary<Target> undated =
        Combinators.combine(
                Arbitraries.of(
                    Precision.OPEN, Precision.ONGOING, Precision.RECURRING, Precision.UNKNOWN),
                words)
            .as(Target::undated);
    return Arbitraries.frequencyOf(Tuple.of(8, dated), Tuple.of(1, terms), Tuple.of(1, undated));
  }

  /** Near each other as often as far apart, so that periods overlap and due days coincide. */
  private static Arbitrary<String> values() {
    Arbitrary<Integer> years =
        Arbitraries.oneOf(
            Arbitraries.integers().between(2024, 2028), Arbitraries.integers().between(1990, 2100));
    Arbitrary<String> singles =
        Arbitraries.oneOf(
            years.map(String::valueOf),
            Combinators.combine(years, Arbitraries.of("-Q1", "-Q2", "-Q3", "-Q4", "-H1", "-H2"))
                .as((year, part) -> year + part),
            Combinators.combine(years, Arbitraries.integers().between(1, 12))
                .as("%d-%02d"::formatted),
            Combinators.combine(years, Arbitraries.integers().between(1, 365))
                .as((year, day) -> LocalDate.ofYearDay(year, day).toString()));
    Arbitrary<String> periods =
        Combinators.combine(singles, singles)
            .filter((one, other) -> Span.of(one).last().isBefore(Span.of(other).first()))
            .as((one, other) -> one + "/" + other);
    return Arbitraries.frequencyOf(Tuple.of(4, singles), Tuple.of(1, periods));
  }

  @Property
  void a_due_day_is_never_before_the_period_unless_the_target_says_before(
      @ForAll("targets") Target target) {
    target
        .dueDay()
        .ifPresent(due ->
            assertThat(due.isBefore(Objects.requireNonNull(target.first())))
                .isEqualTo(target.qualifier() == Qualifier.BEFORE));
  }

  @Property
  void a_slip_back_undoes_the_slip(@ForAll("targets") Target one, @ForAll("targets") Target other) {
    Slip back = one.slipFrom(other);
    Slip expected =
        switch (other.slipFrom(one)) {
          case Slip.Days slip -> new Slip.Days(-slip.days(), slip.unit());
          case Slip.Refinement _ -> new Slip.Coarsening();
          case Slip.Coarsening _ -> new Slip.Refinement();
          case Slip.NotComparable same -> same;
          case Slip.None same -> same;
        };
    assertThat(back).isEqualTo(expected);
  }

  @Property
  void what_is_shown_is_understood_as_the_same_moment(
      @ForAll("targets") Target target, @ForAll("languages") Locale language) {
    String shown = TargetWords.in(language, target);
    assertThat(PARSER.parse(shown))
        .as(shown)
        .isEqualTo(new Parsed.Understood(target.withWords(shown)));
  }

  @Provide
  Arbitrary<Locale> languages() {
    return Arbitraries.of(Locale.of("nl"), Locale.ENGLISH);
  }

  @Property
  void the_order_is_total_and_agrees_with_equality(
      @ForAll("targets") Target a, @ForAll("targets") Target b, @ForAll("targets") Target c) {
    assertThat(Target.BY_DUE_DAY.compare(a, b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(Target.BY_DUE_DAY.compare(a, b)))
        .isEqualTo(-Integer.signum(Target.BY_DUE_DAY.compare(b, a)));
    Target[] sorted = {a, b, c};
    Arrays.sort(sorted, Target.BY_DUE_DAY);
    assertThat(Target.BY_DUE_DAY.compare(sorted[0], sorted[2])).isNotPositive();
    List<LocalDate> due = Arrays.stream(sorted).map(t -> t.dueDay().orElse(LocalDate.MAX)).toList();
    assertThat(due).isSorted();
  }

  @Property
  void json_and_back_is_the_same_target(@ForAll("targets") Target target) {
    String json = JSON.writeValueAsString(target);
    assertThat(JSON.readValue(json, Target.class)).isEqualTo(target);
    assertThat(json.contains("\"first\"")).isEqualTo(target.precision() == Precision.TERM);
    assertThat(json).doesNotContain("null");
  }

  @Property
  void a_slip_of_whole_months_is_told_in_them(
      @ForAll @IntRange(max = 240) int from, @ForAll @IntRange(min = 1, max = 240) int months) {
    YearMonth old = YearMonth.of(2025, 1).plusMonths(from);
    long days = ChronoUnit.DAYS.between(old.atEndOfMonth(), old.plusMonths(months).atEndOfMonth());
    assertThat(
            TargetWords.slip(Locale.ENGLISH, new Slip.Days(Math.toIntExact(days), Precision.MONTH)))
        .startsWith(months + (months == 1 ? " month later (" : " months later ("));
  }

  @Property
  void the_parser_never_throws(@ForAll String text) {
    assertThat(PARSER.parse(text)).isNotNull();
  }

  @Property
  void the_parser_never_throws_on_words_it_knows(@ForAll("jumbles") String text) {
    assertThat(PARSER.parse(text)).isNotNull();
  }

  @Provide
  Arbitrary<String> jumbles() {
    return Arbitraries.of(
            "vóór",
            "2026",
            "99",
            "/",
            "-",
            "Q2",
            "eind",
            "t/m",
            "(",
            "≈",
            ")",
            "mei",
            "e.v.",
            "→",
            "meireces",
            ",",
            "31",
            "helft",
            "1e",
            "0000",
            "tot",
            "vanaf")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join(" ", parts));
  }
}
