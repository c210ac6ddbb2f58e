package nl.mijlpaal.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coming in and going out. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInBrowserIT {
  @RegisterExtension static final Browsers BROWSERS = new Browsers();

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void a_team_signs_in_and_comes_to_where_it_wanted_to_go(String language) {
    var team = BROWSERS.fresh(language);
    team.goesTo("/?effective=2026-01-01");
    team.saysWhoThisIs("team-ruimtetechnologie");
    assertThat(team.path()).isEqualTo("?effective=2026-01-01");
    assertThat(team.heading()).isEqualTo(team.words("portfolio.title"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void signing_out_ends_the_session_here_and_at_the_provider(String language) {
    var viewer = BROWSERS.of("viewer", language);
    viewer.presses(viewer.words("frame.sign-out"));
    viewer.sees(viewer.words("frame.signed-out.says"));
    viewer.goesTo("/");
    assertThat(viewer.driver().getCurrentUrl())
        .as("the provider asks again who this is")
        .endsWith("/sign-in");
  }
}
