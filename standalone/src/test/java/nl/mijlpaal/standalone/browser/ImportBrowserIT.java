package nl.mijlpaal.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A team fills in a file, makes mistakes in it, and sees what comes of each row. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportBrowserIT {
  private static final String TEAM = "team-ruimtetechnologie";

  @RegisterExtension static final Browsers BROWSERS = new Browsers();
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void a_file_with_mistakes_is_tried_and_what_is_right_in_it_is_recorded(String language)
      throws Exception {
    var narrative = "Uit een bestand (" + language + ")";
    var file = folder.resolve("meldingen.csv");
    Files.writeString(
        file,
        """
        key,reportKey,status,effective,narrative
        B088,BROWSER-%1$s,op-koers,2026-11-02,%2$s
        B041,BROWSER-%1$s,op-koers,2026-11-02,Niet van ons
        B087,BROWSER-%1$s,prima,2026-11-02,Zo heet geen status
        """
            .formatted(language.toUpperCase(), narrative));
    var team = BROWSERS.of(TEAM, language);

    team.goesTo("/import");
    team.attaches(team.words("import.file"), file);
    team.presses(team.words("import.try"));
    team.sees(team.words("import.file.title"));
    assertThat(team.text()).contains("B088", "B041", "B087");
    assertThat(team.rowsSaying(team.words("import.would.refused"))).isEqualTo(2);
    assertThat(team.rowsSaying(team.words("import.would.done"))).isEqualTo(1);

    team.presses(team.words("import.run", 1));
    team.sees(team.words("import.result.title"));
    assertThat(team.rowsSaying(team.words("import.did.done"))).isEqualTo(1);
    team.opens(team.words("import.result.changes"));
    team.sees(narrative);
    team.seesNot("Niet van ons");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void a_file_that_is_no_table_is_refused_with_a_reason(String language) throws Exception {
    var file = folder.resolve("geen-tabel.csv");
    Files.writeString(file, "zomaar een brief\nzonder kolommen\n");
    var team = BROWSERS.of(TEAM, language);

    team.goesTo("/import");
    team.attaches(team.words("import.file"), file);
    team.presses(team.words("import.try"));

    team.sees(team.words("import.untouched"));
    assertThat(team.text()).contains("key");
  }
}
