package nl.mijlpaal.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mijlpaal.contract.EditionEvent.EditionOpened;
import nl.mijlpaal.contract.EditionEvent.MilestoneTakenIn;
import nl.mijlpaal.query.RunningQuerySide;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FrontPageIT extends RunningQuerySide {

  @Test
  void the_page_lists_the_six_roadmaps_of_the_newest_edition_with_their_counts() {
    var milestone = milestone();
    feed.arrives(
        by("w"),
        RECORDED,
        new EditionOpened(2039, "STRAIIK-D 2039", null, MAY),
        registered(milestone, "WEB-1"),
        planned(milestone, 2039, "quantum"),
        new MilestoneTakenIn(2039, milestone, MAY));

    var dutch = get("/", null);
    assertThat(dutch.status()).isEqualTo(200);
    assertThat(dutch.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
    assertThat(dutch.body())
        .contains("<html lang=\"nl\">", "<h1>STRAIIK-D 2039</h1>", "Ruimtetechnologie", "Maritiem")
        .contains("<th scope=\"row\">Quantum</th><td>1</td><td>1</td><td>0</td><td>0</td>")
        .contains("<th scope=\"row\">Sensoren</th><td>0</td>");
    assertThat(get("/", null, "Accept-Language", "en").body())
        .contains("<html lang=\"en\">", "Space Technology", "Only what is public is counted.");
  }

  @Test
  void the_page_keeps_to_its_own_strict_policy() {
    var page = get("/", null);

    assertThat(page.header("Content-Security-Policy"))
        .startsWith("default-src 'none'; style-src 'self'");
    assertThat(page.body()).doesNotContain("<script", "<style", "style=", "onclick", "http://");
    var style = get("/mijlpaal.css", null);
    assertThat(style.status()).isEqualTo(200);
    assertThat(style.header("Content-Type")).startsWith("text/css");
  }
}
