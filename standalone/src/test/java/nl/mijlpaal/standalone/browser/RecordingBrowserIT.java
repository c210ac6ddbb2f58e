package nl.mijlpaal.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The team of Ruimtetechnologie records, and others see it or may not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingBrowserIT {
  private static final String TEAM = "team-ruimtetechnologie";
  private static final int FEW_KEYS = 12;

  @RegisterExtension static final Browsers BROWSERS = new Browsers();

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void the_launch_of_pami_1_is_still_on_track_says_the_keyboard_and_a_colleague_sees_it(
      String language) {
    var team = BROWSERS.of(TEAM, language);
    var colleague = BROWSERS.of("auditor", language);
    colleague.goesTo("/milestones/W001");

    team.goesTo("/");
    team.searches("PAMI-1");
    team.opens("Lancering PAMI-1");
    assertThat(team.heading()).isEqualTo("Lancering PAMI-1");
    team.forgetsKeystrokes();
    team.types("r", " ", Keys.ENTER);
    team.sees(team.words("recording.done"));
    long recorded = System.nanoTime();

    assertThat(team.keystrokes()).isLessThanOrEqualTo(FEW_KEYS);
    colleague.sees(colleague.words("frame.newer-one"));
    tellHowLong(recorded);
    colleague.presses(colleague.words("frame.newer-one"));
    colleague.sees(colleague.words("status.ON_TRACK"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void from_signing_in_to_the_audit_trail_of_pami_1_the_keyboard_is_enough(String language) {
    var team = BROWSERS.fresh(language);
    var narrative = "Met het toetsenbord alleen (" + language + ")";
    team.goesTo("/");
    team.walksTo("username");
    team.types(TEAM, Keys.TAB, TEAM, Keys.ENTER);
    team.comesTo("/");

    team.types("/", "PAMI-1", Keys.ENTER);
    team.comesTo("/milestones");
    team.types("j", "j", Keys.ENTER);
    team.comesTo("/milestones/W001");
    team.types("r");
    team.walksTo(team.words("recording.field.narrative"));
    team.types(narrative);
    team.walksTo(team.words("recording.report.save"));
    team.types(Keys.ENTER);
    team.sees(team.words("recording.done"));

    team.types("g", "a");
    team.comesTo("/audit");
    assertThat(team.newestEntry()).contains("W001", "Lancering PAMI-1", narrative);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void what_was_reported_stands_in_the_audit_trail_for_everybody_to_cite(String language) {
    var team = BROWSERS.of(TEAM, language);
    var auditor = BROWSERS.of("auditor", language);
    String narrative = "De lanceerder is gekozen (" + language + ")";

    reports(team, "B086", narrative);

    auditor.goesTo("/");
    auditor.opens(auditor.words("frame.audit"));
    auditor.sees(narrative);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void another_team_is_told_who_keeps_this_milestone(String language) {
    var quantum = BROWSERS.of("team-quantum", language);
    quantum.goesTo("/milestones/W001");
    quantum.sees(place(quantum, "recording.another-area"));
    quantum.seesNot(quantum.words("recording.report"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void a_reader_is_told_who_can_record(String language) {
    var auditor = BROWSERS.of("auditor", language);
    auditor.goesTo("/milestones/W001");
    auditor.sees(place(auditor, "recording.reads"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void what_is_typed_without_a_connection_stays_and_is_sent_when_it_is_back(String language) {
    var team = BROWSERS.of(TEAM, language);
    team.goesTo("/milestones/A029");
    team.types("r");
    team.fills(team.words("recording.field.narrative"), "Getypt in de trein");

    team.losesConnection();
    team.sees(team.words("frame.offline"));
    team.presses(team.words("recording.report.save"));
    team.sees(team.words("recording.unsent"));
    assertThat(team.valueOf(team.words("recording.field.narrative")))
        .isEqualTo("Getypt in de trein");

    team.isConnectedAgain();
    team.sees(team.words("frame.online"));
    team.presses(team.words("recording.report.save"));
    team.sees(team.words("recording.done"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void after_a_lost_connection_the_page_catches_up_with_what_others_did(String language) {
    var team = BROWSERS.of(TEAM, language);
    var colleague = BROWSERS.of("auditor", language);
    colleague.goesTo("/milestones/B086");
    colleague.losesConnection();
    colleague.sees(colleague.words("frame.offline"));

    reports(team, "B086", "Terwijl niemand keek");

    colleague.isConnectedAgain();
    colleague.sees(colleague.words("frame.newer-one"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void a_session_that_ended_costs_nothing_that_was_typed(String language) {
    var team = BROWSERS.of("lead-ruimtetechnologie", language);
    team.goesTo("/milestones/A029");
    team.types("r");
    team.fills(team.words("recording.field.narrative"), "Dit tikte ik lang geleden");
    team.forgetsEverything();

    team.presses(team.words("recording.report.save"));
    team.sees(team.words("frame.signed-out"));
    assertThat(team.valueOf(team.words("recording.field.narrative")))
        .isEqualTo("Dit tikte ik lang geleden");

    team.inAnotherWindow(() -> team.signsInAs("lead-ruimtetechnologie"));
    team.presses(team.words("recording.report.save"));
    team.sees(team.words("recording.done"));
    team.sees("Dit tikte ik lang geleden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void who_is_told_to_come_back_later_keeps_what_was_typed(String language) throws Exception {
    var lead = BROWSERS.of("lead-quantum", language);
    lead.goesTo("/milestones/B001");
    lead.types("r");
    lead.fills(lead.words("recording.field.narrative"), "Dit is te veel gevraagd");

    try (var haste = Haste.of(lead)) {
      haste.awaitsRefusal();
      lead.presses(lead.words("recording.report.save"));
      lead.sees(lead.words("recording.unsent"));
    }
    assertThat(lead.valueOf(lead.words("recording.field.narrative")))
        .isEqualTo("Dit is te veel gevraagd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void of_two_who_change_the_same_the_second_sees_both_versions(String language) {
    var team = BROWSERS.of(TEAM, language);
    var lead = BROWSERS.of("lead-ruimtetechnologie", language);
    team.goesTo("/milestones/B086");
    team.types("r");
    team.fills(team.words("recording.field.narrative"), "Dit schrijft het team");

    lead.goesTo("/milestones/B086");
    lead.types("r");
    lead.chooses(lead.words("status." + (language.equals("nl") ? "AT_RISK" : "OFF_TRACK")));
    lead.fills(lead.words("recording.field.narrative"), "Dit schrijft de regievoerder");
    lead.presses(lead.words("recording.report.save"));
    lead.sees(lead.words("recording.done"));

    team.presses(team.words("recording.report.save"));
    team.sees(team.words("recording.overtaken.title"));
    team.sees(team.words("recording.conflict.was"));
    team.sees(team.words("recording.conflict.is"));
    team.sees("Dit schrijft de regievoerder");
    assertThat(team.valueOf(team.words("recording.field.narrative")))
        .isEqualTo("Dit schrijft het team");
    team.presses(team.words("recording.save-on-top"));
    team.sees(team.words("recording.done"));
  }

  private static void reports(Reader who, String milestone, String narrative) {
    who.goesTo("/milestones/" + milestone);
    who.types("r");
    who.fills(who.words("recording.field.narrative"), narrative);
    who.presses(who.words("recording.report.save"));
    who.sees(who.words("recording.done"));
  }

  private static String place(Reader reader, String sentence) {
    return reader.words(
        sentence, reader.language().equals("nl") ? "Ruimtetechnologie" : "Space Technology");
  }

  private static void tellHowLong(long recorded) {
    var took = Duration.ofNanos(System.nanoTime() - recorded);
    System.out.println("seen by a colleague " + took.toMillis() + " ms after it was recorded");
  }
}
