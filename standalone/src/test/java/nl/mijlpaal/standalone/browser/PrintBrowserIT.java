package nl.mijlpaal.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of a printer can be put on a table and cited. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PrintBrowserIT {
  @RegisterExtension static final Browsers BROWSERS = new Browsers();

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void a_roadmap_is_printed_with_all_that_stands_on_it_and_as_of_when(String language)
      throws IOException {
    var auditor = BROWSERS.of("auditor", language);
    auditor.goesTo("/roadmaps/ruimtetechnologie");

    var printed = read(auditor.prints());

    assertThat(printed)
        .contains(auditor.heading(), "STRAIIK-D 2025", "Lancering PAMI-1", auditor.position())
        .contains("B081", "B091", "Constellatiemanagement")
        .doesNotContain(auditor.words("frame.sign-out"), auditor.words("frame.as-of.now") + " ▾");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void a_list_is_printed_with_every_column(String language) throws IOException {
    var auditor = BROWSERS.of("auditor", language);
    auditor.goesTo("/milestones?area=ruimtetechnologie");

    assertThat(read(auditor.prints()))
        .contains(
            auditor.words("listing.status"),
            auditor.words("listing.target"),
            auditor.words("listing.forecast"),
            auditor.words("listing.last-report"));
  }

  /** The text in lines, as somebody reads it, whatever the lines were broken at. */
  private static String read(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var text = new PDFTextStripper();
      text.setSortByPosition(true);
      return text.getText(document).replaceAll("\\s+", " ");
    }
  }
}
