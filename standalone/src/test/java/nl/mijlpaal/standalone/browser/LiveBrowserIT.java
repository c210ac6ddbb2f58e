package nl.mijlpaal.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** What a page shows by itself of what others do, and how little it is in the reader's way. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LiveBrowserIT {
  private static final String PLACE = "/roadmaps/ruimtetechnologie";

  @RegisterExtension static final Browsers BROWSERS = new Browsers();

  private final Team team = new Team(BROWSERS.of("team-ruimtetechnologie", "nl"));
  private final Reader auditor = BROWSERS.of("auditor", "nl");

  /** The middle one of three: a machine that is busy for a moment is not a page that is slow. */
  @Test
  void a_change_is_seen_within_a_second_after_the_api_tells_it_and_glows_once() {
    var page = OpenPage.of(auditor, "/milestones/B088");

    var took = LongStream.range(0, 3).map(_ -> tellsAfter(page)).sorted().toArray();

    System.out.printf("seen %d, %d and %d ms after the API told it%n", took[0], took[1], took[2]);
    assertThat(took[1]).isLessThanOrEqualTo(1_000);
    assertThat(page.glows().stream().filter("head"::equals)).hasSize(3);
  }

  private long tellsAfter(OpenPage page) {
    var known = page.textOf("#head");
    long told = team.reportsAnotherStatus("B088");
    page.seesAnother("#head", known);
    return page.exchangedAt("head") - told;
  }

  @Test
  void what_changed_is_shown_where_the_focus_is_too_and_the_focus_stays() {
    var page = OpenPage.of(auditor, "/");
    var row = "#row-ruimtetechnologie";
    page.focuses(row + " .portfolio-name");
    page.runs("scrollBy(0, 150)");
    var known = page.textOf(row);
    var top = page.top(row + " .portfolio-name");

    team.reportsAnotherStatus("B089");

    page.seesAnother(row, known);
    assertThat(page.hasFocus(row + " .portfolio-name")).isTrue();
    assertThat(page.top(row + " .portfolio-name")).as("nothing jumps").isCloseTo(top, within(1.0));
    assertThat(page.glows()).containsOnlyOnce("row-ruimtetechnologie");
  }

  @Test
  void of_a_picture_only_the_rows_that_changed_are_exchanged() {
    var page = OpenPage.of(auditor, PLACE);
    var picture = shownPicture(page);
    var focused = "#%s-B087".formatted(picture);
    var changed = "#%s-B089".formatted(picture);
    page.focuses(focused);
    page.marks(focused);
    var known = page.textOf(changed);

    team.reportsAnotherStatus("B089");

    page.seesAnother(changed, known);
    assertThat(page.isMarked(focused)).as("it is still the same one").isTrue();
    assertThat(page.hasFocus(focused)).isTrue();
    assertThat(page.glows()).contains(picture + "-B089").doesNotContain(picture + "-B087");

    page.focuses(changed);
    known = page.textOf(changed);
    team.reportsAnotherStatus("B089");

    page.seesAnother(changed, known);
    assertThat(page.hasFocus(changed)).isTrue();
  }

  @Test
  void a_picture_that_is_exchanged_whole_keeps_what_was_unfolded_and_the_focus() {
    var page = OpenPage.of(auditor, PLACE + "?zoom=quarter");
    var picture = shownPicture(page);
    var outside = "#picture-%s details.outside".formatted(picture);
    page.runs("document.querySelector(arguments[0]).open = true", outside);
    page.focuses(outside + " a");
    page.marks(outside);
    page.runs("document.querySelector(`#picture-${arguments[0]} .axis`).remove()", picture);
    var top = page.top(outside + " a");

    team.reportsAnotherStatus("B089");

    auditor.await("a picture with an axis", () -> page.isMarked(outside) ? null : picture);
    assertThat(page.runs("return document.querySelector(arguments[0]).open", outside))
        .isEqualTo(true);
    assertThat(page.hasFocus(outside + " a")).isTrue();
    assertThat(page.top(outside + " a")).as("nothing jumps").isCloseTo(top, within(1.0));
  }

  @Test
  void while_somebody_types_what_they_type_in_waits() {
    var page = OpenPage.of(auditor, "/milestones/B089");
    page.runs("document.querySelector('#head').append(document.createElement('textarea'))");
    page.focuses("#head textarea");
    auditor.types("half een zi");
    var known = page.textOf("#head h1 ~ p");
    var stamp = page.textOf("#stamp");

    team.reportsAnotherStatus("B089");
    page.seesAnother("#stamp", stamp);

    assertThat(page.textOf("#head h1 ~ p")).isEqualTo(known);
    assertThat(page.hasFocus("#head textarea")).isTrue();

    auditor.types(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    page.focuses("#stamp a");
    page.seesAnother("#head h1 ~ p", known);
  }

  @Test
  void a_page_that_nobody_looks_at_does_not_listen_and_catches_up_when_somebody_does() {
    var page = OpenPage.of(auditor, "/milestones/B087");
    var known = page.textOf("#head");

    auditor.inAnotherWindow(() -> team.reportsAnotherStatus("B087"));

    page.awaitsStreams(1);
    page.seesAnother("#head", known);
    assertThat(page.streamsWhileHidden()).as("once, and without a stream").containsExactly(0L);
    assertThat(page.exchangedAt("head")).isGreaterThan(page.shownAgainAt());
  }

  @Test
  void who_wants_no_motion_sees_a_line_around_what_changed_and_nothing_moves() {
    var wish = Map.of("name", "prefers-reduced-motion", "value", "reduce");
    auditor.asks("Emulation.setEmulatedMedia", Map.of("features", List.of(wish)));
    try {
      var page = OpenPage.of(auditor, "/milestones/B089");
      var known = page.textOf("#head");

      team.reportsAnotherStatus("B089");

      page.seesAnother("#head", known);
      assertThat(style(page, "#head", "animationDuration")).isEqualTo("0.01s");
      assertThat(style(page, "#head", "outlineStyle")).isEqualTo("solid");
      assertThat(style(page, "html", "scrollBehavior")).isEqualTo("auto");
      assertThat(page.runs("return " + MOVING)).isEqualTo(0L);
    } finally {
      auditor.asks("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }
  }

  /** How many elements of the page glide from one look to another. */
  private static final String MOVING =
      "[...document.querySelectorAll('*')]"
          + ".filter((one) => parseFloat(getComputedStyle(one).transitionDuration) > 0).length";

  private static Object style(OpenPage page, String css, String property) {
    return page.runs(
        "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]",
        css,
        property);
  }

  private static String shownPicture(OpenPage page) {
    return (String)
        page.runs(
            "return ['wider', 'beside', 'above']"
                + ".find((one) => document.getElementById(`picture-${one}`).offsetHeight > 0)");
  }
}
