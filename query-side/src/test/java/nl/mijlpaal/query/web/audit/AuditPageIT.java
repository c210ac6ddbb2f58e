package nl.mijlpaal.query.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.MarkedField;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneOwnerAssigned;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneRescheduled;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.query.Answer;
import nl.mijlpaal.query.RunningQuerySide;
import nl.mijlpaal.query.Tokens;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditPageIT extends RunningQuerySide {
  private static final Effective DAY = Effective.on(LocalDate.of(2025, 5, 20));
  private static final Instant MAY = Instant.parse("2025-05-31T22:30:00Z");

  @Test
  void a_change_is_a_sentence_in_the_language_of_the_page() {
    var milestone = milestone();
    feed.arrives(
        by("p1"), RECORDED, registered(milestone, "LEAF-1"), planned(milestone, "quantum"));
    var index = feed.arrives(by("p1"), MAY, moved(milestone));

    var dutch = page("/audit?milestone=LEAF-1", Tokens.openbaar());
    assertThat(dutch.status()).isEqualTo(200);
    assertThat(dutch.body())
        .contains("id=\"entry-" + index + "\"", "Streefmoment gewijzigd in editie 2025")
        .contains("in 2027", "in 2028", "1 jaar later", "strategiebureau", "/audit/" + index)
        .contains("12 dagen later vastgelegd", "1 juni 2025", "20 mei 2025")
        .contains("href=\"/milestones/LEAF-1\"");
    var english = page("/audit?milestone=LEAF-1", Tokens.openbaar(), "en").body();
    assertThat(english).contains("Target changed in edition 2025", "recorded 12 days later");
  }

  @Test
  void what_is_not_for_the_reader_is_in_no_row_file_chart_or_address() {
    var secret = milestone();
    var open = milestone();
    var index =
        feed.arrives(
            by("p2"),
            RECORDED,
            registered(secret, "LEAF-2", Marking.of(Classification.DEPARTEMENTAAL_VERTROUWELIJK)));
    feed.arrives(by("p2"), RECORDED, planned(secret, "quantum"), registered(open, "LEAF-3"));

    for (var token : List.of(Tokens.openbaar(), Tokens.intern())) {
      var page = page("/audit?actor=p2", token).body();
      assertThat(page).contains("LEAF-3").doesNotContain("LEAF-2", "/audit/" + index + "\"");
      assertThat(rows(page)).isEqualTo(1);
      assertThat(page("/audit?milestone=LEAF-2", token).body()).doesNotContain("data-row");
      assertThat(get("/audit.csv?actor=p2", token).body()).doesNotContain("LEAF-2");
      assertThat(page("/audit/" + index, token).status()).isEqualTo(404);
      assertThat(page("/audit/" + (index + 2), token).body())
          .doesNotContain("href=\"/audit/" + index + "\"");
    }
    assertThat(rows(page("/audit?actor=p2", Tokens.auditor()).body())).isEqualTo(3);
    assertThat(page("/audit/" + index, Tokens.auditor()).status()).isEqualTo(200);
  }

  @Test
  void a_field_that_is_marked_higher_is_left_out_and_so_are_the_payload_and_the_leaf() {
    var milestone = milestone();
    var marking =
        new Marking(
            Classification.OPENBAAR,
            Map.of(MarkedField.TARGET, Classification.DEPARTEMENTAAL_VERTROUWELIJK));
    feed.arrives(by("p4"), RECORDED, registered(milestone, "LEAF-4", marking));
    var index = feed.arrives(by("p4"), RECORDED, planned(milestone, "quantum"));

    var seen = page("/audit/" + index, Tokens.openbaar()).body();
    assertThat(seen)
        .contains("Een eerste proef")
        .doesNotContain("in 2027", "class=\"leaf\"", "<pre");
    assertThat(page("/audit/" + index, Tokens.auditor()).body())
        .contains("in 2027", "class=\"leaf\"", "<pre");
    assertThat(page("/audit?milestone=LEAF-4", Tokens.openbaar()).body()).doesNotContain("in 2027");
  }

  @Test
  void the_list_is_paged_both_ways_and_counts_newer_rows_only_on_its_newest_page() {
    var milestone = milestone();
    feed.arrives(by("p5"), RECORDED, registered(milestone, "LEAF-5"));
    for (int i = 0; i < 59; i++)
      feed.arrives(by("p5"), RECORDED, new MilestoneOwnerAssigned(milestone, null, "o" + i, DAY));

    var newest = page("/audit?actor=p5", Tokens.openbaar()).body();
    assertThat(rows(newest)).isEqualTo(50);
    assertThat(newest).contains("data-live-newest", "data-newer-of").doesNotContain("rel=\"prev\"");
    var older = page(link(newest, "next"), Tokens.openbaar()).body();
    assertThat(rows(older)).isEqualTo(10);
    assertThat(older).doesNotContain("data-live-newest", "rel=\"next\"");
    var back = page(link(older, "prev"), Tokens.openbaar()).body();
    assertThat(rows(back)).isEqualTo(50);
    assertThat(back).contains("data-live-newest");
  }

  @Test
  void a_filter_that_cannot_be_understood_stays_as_it_was_typed() {
    var page =
        page(
                "/audit?milestone=LEAF-6&recordedFrom=2025-06-01&recordedTo=2025-05-01",
                Tokens.openbaar())
            .body();

    assertThat(page)
        .contains("value=\"LEAF-6\"", "id=\"fault-recordedTo\"", "role=\"alert\"")
        .doesNotContain("data-row");
    assertThat(page("/audit?area=%3Cb%3E&type=x", Tokens.openbaar()).body())
        .contains("id=\"fault-area\"", "id=\"fault-type\"")
        .doesNotContain("<b>");
  }

  @Test
  void days_are_asked_in_the_calendar_of_amsterdam() {
    var milestone = milestone();
    feed.arrives(by("p7"), MAY, registered(milestone, "LEAF-7"));

    assertThat(rows(page("/audit?actor=p7&recordedFrom=2025-06-01", Tokens.openbaar()).body()))
        .isEqualTo(1);
    assertThat(rows(page("/audit?actor=p7&recordedTo=2025-05-31", Tokens.openbaar()).body()))
        .isZero();
  }

  @Test
  void a_past_view_holds_what_was_recorded_by_then() {
    var milestone = milestone();
    var index = feed.arrives(by("p8"), RECORDED, registered(milestone, "LEAF-8"));
    feed.arrives(by("p8"), MAY, new MilestoneOwnerAssigned(milestone, null, "Marine", DAY));

    var past = page("/audit?milestone=LEAF-8&recorded=" + index, Tokens.openbaar()).body();

    assertThat(rows(past)).isEqualTo(1);
    assertThat(past).doesNotContain("Marine");
    assertThat(page("/audit/" + (index + 1) + "?recorded=" + index, Tokens.openbaar()).status())
        .isEqualTo(404);
  }

  @Test
  void the_file_has_a_line_for_each_field_and_no_formulas() {
    var milestone = milestone();
    feed.arrives(
        by("p9"),
        RECORDED,
        registered(milestone, "LEAF-9"),
        new MilestoneOwnerAssigned(milestone, null, "=1+1", DAY));

    var file = get("/audit.csv?milestone=LEAF-9", Tokens.openbaar(), "Accept-Language", "nl");

    assertThat(file.header("Content-Type")).startsWith("text/csv");
    var lines = file.body().lines().toList();
    assertThat(lines.getFirst()).startsWith("\uFEFFpositie,vastgelegd op");
    assertThat(lines.get(1)).contains("eigenaar", "'=1+1").doesNotContain(",=1");
    assertThat(lines).hasSize(5);
  }

  private static MilestoneRescheduled moved(MilestoneId milestone) {
    return new MilestoneRescheduled(milestone, 2025, year(2027), year(2028), DAY);
  }

  private static int rows(String page) {
    return page.split("data-row", -1).length - 1;
  }

  private static String link(String page, String rel) {
    var at = page.indexOf("rel=\"" + rel + "\"");
    var begin = page.indexOf("href=\"", at) + 6;
    return page.substring(begin, page.indexOf('"', begin)).replace("&amp;", "&");
  }

  private Answer page(String path, String token) {
    return page(path, token, "nl");
  }

  private Answer page(String path, String token, String language) {
    return get(path, token, "Accept", "text/html", "Accept-Language", language);
  }
}
