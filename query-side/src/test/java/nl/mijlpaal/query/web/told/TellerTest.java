package nl.mijlpaal.query.web.told;

import static nl.mijlpaal.query.milestone.Facts.IN_2027;
import static nl.mijlpaal.query.milestone.Facts.PAMI;
import static nl.mijlpaal.query.milestone.Facts.planned;
import static nl.mijlpaal.query.milestone.Facts.reported;
import static nl.mijlpaal.query.milestone.Facts.rescheduled;
import static nl.mijlpaal.query.milestone.Facts.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Channel;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.EventType;
import nl.mijlpaal.contract.Impediment;
import nl.mijlpaal.contract.MarkedField;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.Metadata;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneAchieved;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneClassified;
import nl.mijlpaal.contract.MilestoneEvent.ReportCorrected;
import nl.mijlpaal.contract.MilestoneEvent.ReportReturned;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.Report;
import nl.mijlpaal.contract.Source;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.contract.TextRef;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.query.change.FieldChange;
import nl.mijlpaal.query.change.FieldChanges;
import nl.mijlpaal.query.change.Told;
import nl.mijlpaal.query.consuming.Reading;
import nl.mijlpaal.query.texts.Typed;
import nl.mijlpaal.query.web.frame.Phrases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TellerTest {
  private static final Path APPROVED = Path.of("../event-contract/src/test/resources/approved");
  private static final Locale DUTCH = Locale.of("nl");
  private static final LocalDate MAY = LocalDate.of(2025, 5, 16);
  private static final Instant JUNE = Instant.parse("2025-06-01T10:00:00Z");
  private static final Target IN_2028_Q1 = Target.of("2028-Q1", Qualifier.IN, "begin 2028");
  private static final TextRef REASON = new TextRef(new UUID(1, 1), "00");

  static Stream<DomainEvent> approved() {
    return EventType.all().stream().flatMap(TellerTest::approved);
  }

  @ParameterizedTest
  @MethodSource("approved")
  void every_event_has_words_in_both_languages(DomainEvent event) {
    for (var locale : List.of(DUTCH, Locale.ENGLISH)) {
      var sentence = tell(event, by(null), locale, Classification.DEPARTEMENTAAL_VERTROUWELIJK);

      assertThat(sentence.what()).isNotBlank();
      assertThat(sentence.line())
          .doesNotContain("[", "{", "nl.mijlpaal", "null")
          .doesNotContainPattern("milestone:\\w|[A-Z]{2,}_[A-Z]");
    }
  }

  @Test
  void a_move_says_from_where_to_where_and_how_far() {
    var sentence = tell(rescheduled(MAY, IN_2027, IN_2028_Q1));

    assertThat(sentence.line())
        .isEqualTo(
            "Streefmoment gewijzigd in editie 2025: streefmoment in 2027 → 1e kwartaal 2028"
                + " (‘begin 2028’), ¼ jaar later (91 dagen)");
    assertThat(sentence.subject().name()).isEqualTo("A029");
    assertThat(sentence.subject().path()).isEqualTo("/milestones/A029");
  }

  @Test
  void the_first_forecast_is_held_against_the_plan() {
    assertThat(tell(reported(MAY, 1, says(null, IN_2028_Q1))).line())
        .isEqualTo(
            "Voortgang gemeld: prognose geen (plan: in 2027) → 1e kwartaal 2028 (‘begin 2028’), ¼ jaar later (91 dagen)");
  }

  @Test
  void what_was_typed_stands_beside_how_it_was_read_only_where_it_says_something_else() {
    var end = Target.of("2027-Q4", Qualifier.IN, "eind 2027");
    var same = Target.of("2027-Q4", Qualifier.IN, "Vierde kwartaal 2027");

    assertThat(tell(rescheduled(MAY, IN_2027, end)).line())
        .contains("4e kwartaal 2027 (‘eind 2027’)");
    assertThat(tell(rescheduled(MAY, end, same)).line()).doesNotContain("‘");
  }

  @Test
  void a_status_that_was_never_said_is_told_as_such() {
    assertThat(tell(reported(MAY, 1, says(Status.AT_RISK, null))).line())
        .isEqualTo("Voortgang gemeld: status nog niet gemeld → risico");
  }

  @Test
  void what_a_returned_report_leaves_is_told_in_the_words_of_the_page() {
    var day = Effective.on(LocalDate.of(2025, 5, 16));
    var forecast = Target.of("2028", Qualifier.IN, null);
    var returned =
        new ReportReturned(PAMI, UUID.randomUUID(), day, Status.AT_RISK, null, forecast, null, day);

    assertThat(tell(returned).line())
        .isEqualTo(
            "Melding over 16 mei 2025 teruggegeven: status risico → geen;"
                + " prognose in 2028 → geen");
  }

  @Test
  void words_that_were_typed_again_are_no_change() {
    var before = new TextRef(UUID.randomUUID(), "00");
    var after = new TextRef(UUID.randomUUID(), "00");
    var corrected =
        new ReportCorrected(
            PAMI,
            UUID.randomUUID(),
            new Report(Status.AT_RISK, null, before, null, null),
            new Report(Status.ON_TRACK, null, after, null, null),
            Effective.on(LocalDate.of(2025, 5, 16)));

    assertThat(tell(corrected).changes())
        .extracting(Sentence.Change::field)
        .containsExactly("status");
  }

  @Test
  void of_a_day_that_is_known_to_the_month_it_is_told_how_late_it_is_at_least() {
    var month = new Effective(LocalDate.of(2025, 5, 31), Effective.Known.MONTH);
    var told = tell(new MilestoneAchieved(PAMI, null, month)).when().late();

    assertThat(told).isEqualTo("ten minste 1 dag later vastgelegd");
  }

  @Test
  void what_is_recorded_later_than_it_became_true_says_so_unless_it_is_history() {
    var report = reported(MAY, 1, says(Status.AT_RISK, null));

    assertThat(tell(report).when().late()).isEqualTo("16 dagen later vastgelegd");
    assertThat(tell(report, by(REASON, true), DUTCH, Classification.OPENBAAR).when())
        .satisfies(when -> assertThat(when.backFilled()).isTrue())
        .satisfies(when -> assertThat(when.late()).isNull());
    var sameDay = reported(LocalDate.of(2025, 6, 1), 1, says(Status.AT_RISK, null));
    assertThat(tell(sameDay).when().late()).isNull();
  }

  @Test
  void who_is_a_short_pseudonym_and_a_role_in_words() {
    var who = tell(planned(MAY)).who();

    assertThat(who.initial()).isEqualTo("5e1f0000");
    assertThat(who.roles()).isEqualTo("strategiebureau");
  }

  @Test
  void a_text_that_is_gone_says_so_and_one_that_is_there_is_quoted() {
    assertThat(tell(planned(MAY), new Typed.Known("omdat het moet")).reason())
        .isEqualTo(new Sentence.Value("omdat het moet", Sentence.Value.Sort.TYPED));
    assertThat(tell(planned(MAY), new Typed.Erased()).reason())
        .isEqualTo(new Sentence.Value("[tekst gewist]", Sentence.Value.Sort.MISSING));
  }

  @Test
  void how_a_field_is_marked_above_the_reader_is_not_told() {
    var marked =
        new MilestoneClassified(
            PAMI,
            Marking.of(Classification.OPENBAAR),
            new Marking(
                Classification.OPENBAAR,
                Map.of(
                    MarkedField.NEEDS, Classification.DEPARTEMENTAAL_VERTROUWELIJK,
                    MarkedField.KPI, Classification.INTERN)),
            Effective.on(MAY));

    assertThat(tell(marked, by(null), DUTCH, Classification.INTERN).line())
        .contains("KPI intern")
        .doesNotContain("behoefte");
    assertThat(tell(marked, by(null), DUTCH, Classification.DEPARTEMENTAAL_VERTROUWELIJK).line())
        .contains("behoefte departementaal vertrouwelijk");
  }

  @Test
  void an_address_is_a_link_only_when_it_leads_to_a_page() {
    assertThat(source("https://www.rijksoverheid.nl/d-sii").address()).isNotNull();
    assertThat(source("javascript:alert(1)").address()).isNull();
    assertThat(source("ergens op de schijf").address()).isNull();
  }

  private static Sentence.Cited source(String address) {
    var metadata = by(null, false, new Source("DSII", "p. 12", address, null));
    var source = tell(planned(MAY), metadata, DUTCH, Classification.OPENBAAR).source();
    assertThat(source).isNotNull();
    return Objects.requireNonNull(source);
  }

  private static Sentence tell(DomainEvent event) {
    return tell(event, by(REASON), DUTCH, Classification.OPENBAAR);
  }

  private static Sentence tell(DomainEvent event, Typed reason) {
    return tell(event, by(REASON), DUTCH, Classification.OPENBAAR, Map.of(REASON.id(), reason));
  }

  private static Sentence tell(
      DomainEvent event, Metadata metadata, Locale locale, Classification clearance) {
    return tell(event, metadata, locale, clearance, Map.of());
  }

  private static Sentence tell(
      DomainEvent event,
      Metadata metadata,
      Locale locale,
      Classification clearance,
      Map<UUID, Typed> texts) {
    var type = EventType.of(event);
    var changes = FieldChanges.of(event);
    var phrases = new Phrases(words(), locale);
    var values = new Values(phrases, typed(changes, texts), keys(event, changes), clearance);
    return new Teller(phrases, values, new Subjects(phrases, values, Map.of()), Map.of(7L, IN_2027))
        .tell(
            new Told(
                7,
                event.aggregateId(),
                type.name(),
                type.version(),
                JUNE,
                JUNE,
                metadata,
                event,
                changes,
                true,
                metadata.reason()));
  }

  /** Every text that is named is there, beside those that the test gives. */
  private static Map<UUID, Typed> typed(List<FieldChange> changes, Map<UUID, Typed> given) {
    var all = new HashMap<>(given);
    changes.stream()
        .flatMap(change ->
            Stream.of(Optional.ofNullable(change.from()), Optional.ofNullable(change.to())))
        .flatMap(Optional::stream)
        .flatMap(TellerTest::refs)
        .forEach(ref -> all.put(ref.id(), new Typed.Known("tekst")));
    return all;
  }

  private static Map<UUID, String> keys(DomainEvent event, List<FieldChange> changes) {
    var keys = new HashMap<UUID, String>();
    var about = Subjects.milestone(event);
    if (about != null) keys.put(about.uuid(), "A029");
    for (var change : changes) {
      if (change.from() instanceof MilestoneId m) keys.put(m.uuid(), "B001");
      if (change.to() instanceof MilestoneId m) keys.put(m.uuid(), "B001");
    }
    return keys;
  }

  private static Stream<TextRef> refs(Object value) {
    return switch (value) {
      case TextRef ref -> Stream.of(ref);
      case Impediment impediment -> Stream.ofNullable(impediment.decisionAsked());
      default -> Stream.empty();
    };
  }

  private static Metadata by(@Nullable TextRef reason) {
    return by(reason, false);
  }

  private static Metadata by(@Nullable TextRef reason, boolean backFilled) {
    return by(reason, backFilled, null);
  }

  private static Metadata by(
      @Nullable TextRef reason, boolean backFilled, @Nullable Source source) {
    return new Metadata(
        "5e1f0000-0000-4000-8000-000000000001",
        "tests",
        new TreeSet<>(List.of("strategy-office")),
        reason,
        source,
        Channel.PAGE,
        "c-1",
        null,
        backFilled);
  }

  private static Stream<DomainEvent> approved(EventType type) {
    try {
      var forms = Reading.JSON.readTree(Files.readString(APPROVED.resolve(type.wire() + ".json")));
      return Stream.of("full", "minimal")
          .map(forms::path)
          .map(form ->
              Reading.event(
                  type.name(), type.version(), form.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ResourceBundleMessageSource words() {
    var source = new ResourceBundleMessageSource();
    source.setBasenames("nl/mijlpaal/query/web/words", "nl/mijlpaal/query/web/told");
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    source.setAlwaysUseMessageFormat(true);
    return source;
  }
}
