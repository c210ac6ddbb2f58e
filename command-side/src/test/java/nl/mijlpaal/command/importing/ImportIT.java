package nl.mijlpaal.command.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mijlpaal.command.Node;
import nl.mijlpaal.command.answering.ProblemException;
import nl.mijlpaal.command.deciding.Actor;
import nl.mijlpaal.command.deciding.Role;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.target.Precision;
import nl.mijlpaal.contract.target.Slip;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportIT {
  private static final Files FILES = new Files();
  private static final Actor TEAM_QUANTUM =
      new Actor("team", "test", Set.of(Role.TEAM), Set.of("quantum"), Classification.INTERN);
  private static final String HEADER = "key,kind,title,target,placements,owner,effective";
  private static int file;

  /** Its own key for every test, because they share a store. */
  private String key;

  @BeforeEach
  void takeAKey() {
    key = "T" + ++file;
  }

  @AfterAll
  static void stop() {
    FILES.close();
  }

  private void planned(String owner) {
    var answer = FILES.load(HEADER, row(key, owner));
    assertThat(answer.summary().done()).as("%s", answer).isEqualTo(1);
  }

  private static String row(String key, String owner) {
    return key + ",ambitie,Een sensor,eind 2027,quantum/quantum #Sensing," + owner + ",2025-04-04";
  }

  @Test
  void an_unknown_key_is_planned_and_taken_in_by_the_strategy_office() {
    var answer = FILES.load(HEADER, row(key, "TNO"));

    assertThat(answer.row(1).outcome()).isEqualTo("done");
    assertThat(answer.row(1).does()).containsExactly("register", "plan", "take-in");
    assertThat(answer.row(1).changes())
        .startsWith(
            change("kind", null, "ambitie"),
            change("owner", null, "TNO"),
            change("classification", null, "openbaar"),
            change("title", null, "Een sensor"));
    assertThat(answer.summary()).isEqualTo(counts(1, 0, 0, answer));
    assertThat(answer.summary().revision()).startsWith("edition:2025@");
  }

  @Test
  void a_team_plans_outside_the_scope_and_only_where_it_leads() {
    var answer =
        FILES.loadAs(
            TEAM_QUANTUM,
            HEADER,
            row(key, ""),
            key + "B,ambitie,Een schip,2030,maritiem,,2025-04-04");

    assertThat(answer.row(1).does()).containsExactly("register", "plan");
    assertThat(answer.problem(2)).isEqualTo("led-by-another-area key");
  }

  @Test
  void what_the_edition_covers_is_not_for_a_team_to_say() {
    planned("");

    var answer = FILES.loadAs(TEAM_QUANTUM, "key,inScope", key + ",nee");

    assertThat(answer.problem(1)).isEqualTo("needs-revision inScope");
    var known = FILES.position();
    assertThat(FILES.loadAs(TEAM_QUANTUM, "key,inScope,position", key + ",nee," + known).problem(1))
        .isEqualTo("strategy-office-only inScope");
  }

  @Test
  void the_same_file_again_adds_nothing() {
    String[] rows = {
      "key;kind;title;target;placements;inScope;needs;reportKey;narrative;forecast;outcome;effective",
      key + ";actie;Een;2026;quantum | sensoren;ja;2025: 310.000.000;;;;;2025-04-04",
      key + ";;;;;;;r1;Het loopt;2027-Q1;;2025-06-01",
      key + ";;;;;;;;;;gehaald;2025-09-01"
    };
    var first = FILES.load(rows);
    var events = FILES.events();

    var second = FILES.load(rows);

    assertThat(first.summary().done()).as("%s", first).isEqualTo(3);
    assertThat(second.summary()).as("%s", second).isEqualTo(counts(0, 3, 0, second));
    assertThat(FILES.events()).isEqualTo(events);
  }

  @Test
  void an_empty_field_is_filled_without_a_revision() {
    planned("");

    var answer = FILES.load("key,owner,kpi", key + ",TNO,\"Bereik, in km\"");

    assertThat(answer.row(1).changes())
        .containsExactly(change("owner", null, "TNO"), change("kpi", null, "Bereik, in km"));
  }

  @Test
  void a_filled_field_needs_the_revision_that_it_was_exported_with() {
    planned("TNO");
    var before = FILES.events();

    assertThat(FILES.load("key,owner", key + ",MARIN").problem(1))
        .isEqualTo("needs-revision owner");
    assertThat(FILES.events()).isEqualTo(before);

    var current = FILES.revision(key);
    assertThat(FILES.load("key,owner,revision", key + ",MARIN," + current).row(1).changes())
        .containsExactly(change("owner", "TNO", "MARIN"));
    assertThat(FILES.load("key,owner,revision", key + ",NLR," + current).problem(1))
        .isEqualTo("stale revision");
  }

  @Test
  void a_refusal_says_what_stands_there_and_who_keeps_it() {
    planned("TNO");
    var maritime =
        new Actor("m", "test", Set.of(Role.TEAM), Set.of("maritiem"), Classification.INTERN);

    assertThat(detail(FILES.load("key,owner", key + ",MARIN")))
        .contains("This now holds ‘TNO’", "‘revision’");
    assertThat(detail(FILES.load("key,target,reason", key + ",2030,later")))
        .contains("This now holds ‘2027-Q4’");
    var another = FILES.loadAs(maritime, "key,owner,target", key + ",MARIN,2030");
    assertThat(another.problem(1)).isEqualTo("led-by-another-area key");
    assertThat(detail(another)).isEqualTo("This is kept by Quantum; you do not work for that.");
    FILES.load(HEADER, key + "S,actie,Sturen,2030,sturing,,2025-04-04");
    assertThat(detail(FILES.loadAs(maritime, "key,owner", key + "S,MARIN")))
        .contains("the strategy office (section Steering of the agenda)");
    assertThat(FILES.loadAs(maritime, "key,owner", key + ",TNO").row(1).outcome())
        .isEqualTo("unchanged");
  }

  @Test
  void what_cannot_be_read_is_told_with_what_stands_there_and_an_example() {
    var answer = FILES.load("key,trl,kind,needs", key + ",TRL tien,droom,veel");

    assertThat(Objects.requireNonNull(answer.row(1).problem()).errors())
        .extracting(Told.RowError::detail)
        .satisfiesExactly(
            kind -> assertThat(kind).contains("‘droom’", "maatregel"),
            needs -> assertThat(needs).contains("‘veel’", "‘2025: 310000000"),
            trl -> assertThat(trl).contains("‘TRL tien’", "‘TRL 3-6’"));
  }

  @Test
  void
      what_nobody_knows_says_how_to_make_it_known_and_a_moment_blames_no_column_that_is_not_there() {
    assertThat(detail(FILES.load("key,status,reportKey", key + "N,risico,R1")))
        .startsWith("There is no milestone of this number that you may see.");
    assertThat(detail(FILES.load("key,target", key + ",ooit")))
        .contains("‘ooit’", "‘2027-H1’")
        .doesNotContain("targetQualifier");
    assertThat(detail(FILES.load("key,target,targetQualifier", key + ",ooit,in")))
        .contains("targetQualifier");
  }

  @Test
  void a_day_is_told_as_people_write_it() {
    planned("TNO");

    assertThat(detail(FILES.load("key,status,reportKey,effective", key + ",risico,R1,2099-11-20")))
        .startsWith("20 November 2099 lies after today");
  }

  @Test
  void a_day_is_read_as_people_write_it_and_no_more_exactly() {
    planned("TNO");
    var head = "key,status,reportKey,effective,effectiveKnown";
    var answer =
        FILES.tryOut(
            head,
            key + ",risico,R1,16 mei 2025,",
            key + ",risico,R2,juni 2025,",
            key + ",risico,R3,juni 2025,maand",
            key + ",risico,R4,vanaf 2025,",
            key + ",risico,R5,2e helft 2025,");

    assertThat(answer.rows().get(0).changes()).contains(change("effective", null, "2025-05-16"));
    assertThat(answer.rows().get(1).changes()).contains(change("effective", null, "2025-06-30"));
    assertThat(answer.rows().get(2).outcome()).isEqualTo("done");
    assertThat(answer.problem(4)).isEqualTo("malformed effective");
    assertThat(answer.problem(5)).isEqualTo("malformed effective");
  }

  private static String detail(Files.Answer answer) {
    return Objects.requireNonNull(answer.row(1).problem()).detail();
  }

  @Test
  void an_old_file_does_not_undo_later_work() {
    planned("TNO");
    FILES.load("key,owner,revision", key + ",MARIN," + FILES.revision(key));
    var before = FILES.events();

    var again = FILES.load(HEADER, row(key, "TNO"));

    assertThat(again.row(1).outcome()).isEqualTo("unchanged");
    assertThat(FILES.events()).isEqualTo(before);
  }

  @Test
  void a_hyphen_clears_and_an_empty_field_leaves() {
    planned("TNO");

    var answer = FILES.load("key,owner,title,revision", key + ",-,," + FILES.revision(key));

    assertThat(answer.row(1).changes()).containsExactly(change("owner", "TNO", null));
    assertThat(FILES.load("key,title", key + ",-").problem(1)).isEqualTo("malformed title");
  }

  @Test
  void a_target_moves_only_with_a_reason() {
    planned("TNO");
    var revision = FILES.revision(key);

    var without = FILES.load("key,target,revision", key + ",2028-Q1," + revision);
    var with =
        FILES.load("key,target,reason,revision", key + ",2028-Q1,Later geleverd," + revision);

    assertThat(without.problem(1)).isEqualTo("malformed reason");
    assertThat(with.row(1).changes())
        .containsExactly(
            new Change("target", "2027-Q4", "2028-Q1", new Slip.Days(91, Precision.QUARTER)),
            change("targetWords", "eind 2027", null),
            change("reason", null, "Later geleverd"));
  }

  @Test
  void placements_end_in_the_order_of_the_row() {
    planned("");
    var header = "key,placements,revision";

    var answer = FILES.load(header, key + ",maritiem | quantum," + FILES.revision(key));
    assertThat(answer.row(1).changes().getLast().to()).isEqualTo("maritiem | quantum");

    var turned =
        FILES.load(header, key + ",quantum #a\\|b | sensoren | maritiem," + FILES.revision(key));
    assertThat(turned.row(1).changes().getLast().to())
        .isEqualTo("quantum #a\\|b | sensoren | maritiem");

    var fewer = FILES.load(header, key + ",sensoren," + FILES.revision(key));
    assertThat(fewer.row(1).changes().getLast().to()).isEqualTo("sensoren");
  }

  @Test
  void a_refused_row_stops_no_other_row_of_its_chunk() {
    var answer =
        FILES.load(
            HEADER,
            row(key, ""),
            key + "B,ambitie,Elders,2030,atlantis,,2025-04-04",
            key + "C,ambitie,Straks,2030,quantum,,2999-01-01",
            key + "D,ambitie,,2030,quantum,,2025-04-04",
            row(key + "E", ""));

    assertThat(answer.rows())
        .extracting(Told::outcome)
        .containsExactly("done", "refused", "refused", "refused", "done");
    assertThat(answer.problem(2)).isEqualTo("unknown-place placements");
    assertThat(answer.problem(3)).isEqualTo("malformed effective");
    assertThat(answer.problem(4)).isEqualTo("malformed title");
  }

  @Test
  void a_row_is_done_entirely_or_not_at_all() {
    planned("");
    var before = FILES.events();

    var answer = FILES.load("key,owner,outcome,effective", key + ",TNO,gehaald,2025-04-03");

    assertThat(answer.row(1).outcome()).isEqualTo("refused");
    assertThat(FILES.events()).isEqualTo(before);
  }

  @Test
  void a_report_with_another_content_under_the_same_key_is_refused() {
    planned("");
    FILES.load("key,reportKey,status,narrative", key + ",r1,risico,Wachten");

    var other = FILES.load("key,reportKey,status,narrative", key + ",r1,risico,Niet meer wachten");
    var nameless = FILES.load("key,status", key + ",risico");

    assertThat(other.problem(1)).isEqualTo("report-key-taken reportKey");
    assertThat(nameless.problem(1)).isEqualTo("malformed reportKey");
  }

  @Test
  void history_names_its_source() {
    var answer = FILES.load(HEADER + ",backFilled", row(key, "") + ",ja");

    assertThat(answer.problem(1)).isEqualTo("back-filled-without-source source");
  }

  @Test
  void a_trial_run_tells_the_same_and_changes_nothing() {
    String[] rows = {
      "key,kind,title,target,placements,reportKey,status,dependsOn,effective,outcome",
      key + ",actie,Een,2026,quantum,,,,2025-04-04,",
      key + "B,actie,Twee,2026,quantum,,,,2025-04-04,",
      key + ",,,,,r1,op-koers," + key + "B,2025-05-01,",
      key + ",,,,,r1,op-koers,,2025-05-01,",
      key + ",,,,,,,,2025-06-01,gehaald"
    };
    var before = FILES.events();

    var tried = FILES.tryOut(rows);
    var unchanged = FILES.events();
    var done = FILES.load(rows);

    assertThat(unchanged).isEqualTo(before);
    assertThat(tried.rows()).isEqualTo(done.rows());
    assertThat(tried.rows())
        .extracting(Told::outcome)
        .containsExactly("done", "done", "done", "unchanged", "done");
    assertThat(tried.rows().get(2).changes())
        .contains(change("status", null, "op-koers"), change("effective", null, "2025-05-01"));
    assertThat(tried.summary().dryRun()).isTrue();
  }

  @Test
  void a_dependency_on_what_nobody_knows_is_refused() {
    planned("");

    assertThat(FILES.load("key,dependsOn", key + ",NOBODY").problem(1))
        .isEqualTo("not-found dependsOn");
  }

  @Test
  void what_stands_elsewhere_changes_only_from_the_position_that_it_was_exported_at() {
    planned("");
    FILES.load(HEADER, row(key + "B", ""), row(key + "C", ""));
    FILES.load("key,dependsOn", key + "," + key + "B");
    var revision = FILES.revision(key);
    var position = FILES.position();
    var header = "key,revision,position,inScope,dependsOn";
    var known = key + "," + revision + "," + position;
    var guards = key + "," + revision + ",";

    assertThat(FILES.load(header, guards + ",nee,").problem(1)).isEqualTo("needs-revision inScope");
    assertThat(FILES.load(header, guards + ",," + key + "C").problem(1))
        .isEqualTo("needs-revision dependsOn");
    assertThat(FILES.load(header, known + ",ja," + key + "B").row(1).outcome())
        .isEqualTo("unchanged");

    assertThat(FILES.load(header, known + ",nee," + key + "C | " + key + "B").row(1).changes())
        .containsExactlyInAnyOrder(
            change("inScope", "ja", "nee"),
            change("dependsOn", key + "B", key + "C | " + key + "B"));
    assertThat(FILES.revision(key)).isEqualTo(revision);
    assertThat(FILES.load(header, known + ",ja,").problem(1)).isEqualTo("stale position");
    assertThat(FILES.load(header, known + ",," + key + "B").problem(1)).isEqualTo("stale position");
    assertThat(FILES.tryOut(header, known + ",,-").problem(1)).isEqualTo("stale position");

    var now = key + "," + revision + "," + FILES.position();
    assertThat(FILES.load(header, now + ",ja,-").row(1).does())
        .containsExactly("take-in", "depend-no-more");
  }

  @Test
  void a_field_that_is_marked_higher_is_not_guessed_at() {
    FILES.load(
        "key,kind,title,target,placements,classification,needsWords,effective",
        key
            + ",actie,Een,2026,quantum,openbaar | needs: departementaal-vertrouwelijk,€ 5 mln.,2025-04-04");

    var guessed = FILES.loadAs(TEAM_QUANTUM, "key,needsWords", key + ",€ 5 mln.");

    assertThat(guessed.problem(1)).isEqualTo("field-not-visible needs");
  }

  @Test
  void a_byte_order_mark_and_semicolons_are_what_spreadsheets_write() {
    var text =
        "\uFEFFkey;kind;title;target;placements\r\n" + key + ";AMBITION;A, b;2030;quantum\r\n";

    var answer = FILES.load(Node.STRATEGY_OFFICE, false, text.getBytes(UTF_8));

    assertThat(answer.row(1).outcome()).as("%s", answer).isEqualTo("done");
  }

  @Test
  void a_file_that_cannot_be_read_is_refused_as_a_whole() {
    var before = FILES.events();
    var rows = row(key, "");
    assertRefused("colour,key\nred,A1", "colour");
    assertRefused("key,title,title\nA,b,c", "REPEATED");
    assertRefused("title\nA", "MISSING");
    assertRefused("", "MISSING");
    var notClosed = "key,title\n" + key + ",\"never closed\n" + key + "-2,b\n" + key + "-3,c\n";
    assertRefused(notClosed, "NOT_CSV, facts=[2]");
    assertRefused("key,title\n" + key + ",a\n" + key + ",\"b\"c\n", "NOT_CSV, facts=[3]");
    assertThatThrownBy(() ->
            FILES.load(
                Node.STRATEGY_OFFICE, false, new byte[] {'k', 'e', 'y', '\n', (byte) 0xE9, '\n'}))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("WRONG_ENCODING");
    assertThat(rows).isNotEmpty();
    assertThat(FILES.events()).isEqualTo(before);
  }

  @Test
  void a_row_with_more_or_fewer_fields_than_the_header_is_refused_alone() {
    var answer =
        FILES.load(
            "key,kind,title,target,placements;".replace(";", ","),
            key + ",ambitie,A,2030,quantum,",
            key + "-2,ambitie,A,2030",
            key + "-3,ambitie,A, en B,2030,quantum",
            key + "-4,ambitie,B,2030,quantum");

    assertThat(answer.rows().stream().map(Told::outcome))
        .containsExactly("done", "refused", "refused", "done");
    assertThat(answer.problem(2)).startsWith("malformed");
  }

  @Test
  void a_title_stands_on_one_line() {
    var answer =
        FILES.load("key,kind,title,target,placements", key + ",ambitie,\"A\nB\",2030,quantum");

    assertThat(answer.row(1).outcome()).isEqualTo("refused");
  }

  private static void assertRefused(String file, String because) {
    assertThatThrownBy(() -> FILES.load(Node.STRATEGY_OFFICE, false, file.getBytes(UTF_8)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(because);
  }

  private static Summary counts(int done, int unchanged, int refused, Files.Answer answer) {
    return new Summary(done, unchanged, refused, 0, answer.summary().revision(), null, null);
  }

  @Test
  void ten_thousand_rows_end_each_in_an_outcome() {
    var rows =
        IntStream.range(0, 10_000)
            .mapToObj(i -> row(key + "-" + i, i % 100 == 7 ? "x".repeat(300) : "TNO"));

    var answer = FILES.load(Stream.concat(Stream.of(HEADER), rows).toArray(String[]::new));

    assertThat(answer.summary()).isEqualTo(counts(9_900, 0, 100, answer));
    assertThat(answer.rows()).hasSize(10_000);
    assertThat(answer.row(8).outcome()).isEqualTo("refused");
  }

  private static Change change(String field, @Nullable String from, @Nullable String to) {
    return new Change(field, from, to, null);
  }
}
