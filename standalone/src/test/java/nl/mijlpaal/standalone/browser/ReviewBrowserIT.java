package nl.mijlpaal.standalone.browser;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** A team reports, and the lead of its area looks at it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewBrowserIT {
  private static final String REMARK = "Welke levering bedoelt u?";

  @RegisterExtension static final Browsers BROWSERS = new Browsers();

  @ParameterizedTest
  @CsvSource({"nl, B087", "en, B088"})
  void a_report_is_returned_with_a_remark_corrected_and_confirmed(String language, String key) {
    var team = BROWSERS.of("team-ruimtetechnologie", language);
    var lead = BROWSERS.of("lead-ruimtetechnologie", language);
    team.goesTo("/milestones/" + key);
    team.types("r", " ", Keys.ENTER);
    team.sees(team.words("recording.done"));
    team.sees(team.words("milestone.review.AWAITED"));

    lead.goesTo("/work");
    lead.sees(lead.words("work.awaited"));
    lead.goesTo("/milestones/" + key + "?form=return");
    lead.fills(lead.words("recording.field.reason.return"), REMARK);
    lead.presses(lead.words("recording.return.save"));
    lead.sees(lead.words("recording.done"));

    team.sees(team.words("milestone.returned.what"));
    team.goesTo("/work");
    team.sees(team.words("work.returned"));
    team.sees(REMARK);
    team.goesTo("/milestones/" + key);
    team.opens(team.words("milestone.correct"));
    team.fills(team.words("recording.field.narrative"), "De levering van maart.");
    team.fills(team.words("recording.field.reason"), "Levering genoemd");
    team.presses(team.words("recording.correction.save"));
    team.sees(team.words("recording.done"));

    lead.goesTo("/milestones/" + key + "?form=confirmation");
    lead.sees("De levering van maart.");
    lead.presses(lead.words("recording.confirmation.save"));
    lead.sees(lead.words("milestone.review.CONFIRMED"));
  }
}
