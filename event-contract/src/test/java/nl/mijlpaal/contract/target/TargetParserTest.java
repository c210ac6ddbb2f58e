package nl.mijlpaal.contract.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetParserTest {
  static final TargetParser PARSER = new TargetParser(CalendarTerms.standard());

  static Target understood(String text) {
    Parsed parsed = PARSER.parse(text);
    assertThat(parsed).as(text).isInstanceOf(Parsed.Understood.class);
    return ((Parsed.Understood) parsed).target();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          voor zomerreces 2026           | BEFORE | zomerreces-2026
          VÓÓR HET ZOMERRECES VAN 2026   | BEFORE | zomerreces-2026
          vóór het mei-reces 2025        | BEFORE | meireces-2025
          before the May recess 2025     | BEFORE | meireces-2025
          voor meireces-2027             | BEFORE | meireces-2027
          Prinsjesdag 2025               | IN     | prinsjesdag-2025
          NATO summit 2026               | IN     | navo-top-2026
          tijdens de NAVO top in 2026    | IN     | navo-top-2026
          eind 2027                      | IN     | 2027-Q4
          einde van 2027                 | IN     | 2027-Q4
          uiterlijk eind 2027            | BY     | 2027-Q4
          by end of 2027                 | BY     | 2027-Q4
          by the end of 2027             | BY     | 2027-Q4
          vóór eind 2027                 | BY     | 2027-Q4
          before the end of 2027         | BY     | 2027-Q4
          late 2027                      | IN     | 2027-Q4
          2e kwartaal 2026               | IN     | 2026-Q2
          tweede kwartaal van 2026       | IN     | 2026-Q2
          laatste kwartaal 2026          | IN     | 2026-Q4
          kwartaal 3 2026                | IN     | 2026-Q3
          third quarter of 2026          | IN     | 2026-Q3
          Q3 2027                        | IN     | 2027-Q3
          Q3-2027                        | IN     | 2027-Q3
          q32027                         | IN     | 2027-Q3
          2027-Q3                        | IN     | 2027-Q3
          2027 Q3                        | IN     | 2027-Q3
          k2 2026                        | IN     | 2026-Q2
          Q2/2026                        | IN     | 2026-Q2
          vanaf 2030                     | FROM   | 2030
          from 2030                      | FROM   | 2030
          per 1 januari 2026             | FROM   | 2026-01-01
          met ingang van 2026            | FROM   | 2026
          2025 en verder                 | FROM   | 2025
          2025 onwards                   | FROM   | 2025
          vanaf 2025 e.v.                | FROM   | 2025
          2025-2029                      | IN     | 2025/2029
          2025 – 2029                    | IN     | 2025/2029
          2025/2029                      | IN     | 2025/2029
          2025 t/m 2029                  | IN     | 2025/2029
          van 2025 tot en met 2029       | IN     | 2025/2029
          april-juni 2026                | IN     | 2026-04/2026-06
          Q2-Q3 2026                     | IN     | 2026-Q2/2026-Q3
          2026-Q2/2026-Q3                | IN     | 2026-Q2/2026-Q3
          eind 2026 / begin 2027         | IN     | 2026-Q4/2027-Q1
          begin/eerste helft 2027        | IN     | 2027-H1
          begin 2028                     | IN     | 2028-Q1
          early 2028                     | IN     | 2028-Q1
          voorjaar 2026                  | IN     | 2026-Q2
          spring 2026                    | IN     | 2026-Q2
          zomer van 2026                 | IN     | 2026-Q3
          before summer 2026             | BEFORE | 2026-Q3
          vóór de zomer 2025             | BEFORE | 2025-Q3
          mid-2026                       | IN     | 2026-Q2/2026-Q3
          eerste helft 2027              | IN     | 2027-H1
          1e helft van 2027              | IN     | 2027-H1
          eerste half jaar 2027          | IN     | 2027-H1
          tweede halfjaar 2027           | IN     | 2027-H2
          first half of 2027             | IN     | 2027-H1
          by the second half of 2027     | BY     | 2027-H2
          H1 2027                        | IN     | 2027-H1
          2027-H1                        | IN     | 2027-H1
          begin juli 2025                | IN     | 2025-07
          eind jan. 2026                 | IN     | 2026-01
          2025-04                        | IN     | 2025-04
          04-2025                        | IN     | 2025-04
          Sept 2026                      | IN     | 2026-09
          by May 2026                    | BY     | 2026-05
          2 april 2025                   | IN     | 2025-04-02
          op 2 apr. 2025                 | IN     | 2025-04-02
          2nd April 2025                 | IN     | 2025-04-02
          April 2, 2025                  | IN     | 2025-04-02
          1 mrt 2026                     | IN     | 2026-03-01
          02-04-2025                     | IN     | 2025-04-02
          2/4/2025                       | IN     | 2025-04-02
          2.4.2025                       | IN     | 2025-04-02
          2025-04-02                     | IN     | 2025-04-02
          29 februari 2028               | IN     | 2028-02-29
          uiterlijk 31-12-2026           | BY     | 2026-12-31
          no later than 31 Dec 2026      | BY     | 2026-12-31
          uiterlijk vóór 1 mei 2026      | BEFORE | 2026-05-01
          on or before 1 May 2026        | BY     | 2026-05-01
          in de loop van 2026            | IN     | 2026
          ca. 2029                       | IN     | 2029
          2026, indien haalbaar          | IN     | 2026
          in 2026 mits onderbouwd        | IN     | 2026
          ‘in 2026’                      | IN     | 2026
          1990                           | IN     | 1990
          2100                           | IN     | 2100
          """)
  void people_write_a_moment_in_many_ways(String text, Qualifier qualifier, String value) {
    Target target = understood(text);
    assertThat(target.qualifier()).isEqualTo(qualifier);
    assertThat(target.value()).isEqualTo(value);
    assertThat(target.words()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "open,OPEN",
    "nog open,OPEN",
    "ongoing,ONGOING",
    "Structureel,ONGOING",
    "yearly,RECURRING",
    "tweejaarlijks,RECURRING",
    "per kwartaal,RECURRING",
    "n.t.b.,UNKNOWN",
    "to be determined,UNKNOWN",
    "nog niet bekend,UNKNOWN",
    "'doorlopend, mits er budget is',ONGOING"
  })
  void some_words_say_why_there_is_no_moment(String text, Precision precision) {
    assertThat(understood(text)).isEqualTo(Target.undated(precision, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "()",
        "ooit",
        "32 april 2025",
        "31 april 2025",
        "29 februari 2026",
        "2025-13",
        "2025-00",
        "00-2025",
        "2025-02-30",
        "2e kwartaal",
        "5e kwartaal 2026",
        "derde helft 2026",
        "Q5 2026",
        "1989",
        "2101",
        "0000",
        "20255",
        "'26",
        "april",
        "2025 of 2026",
        "2025 or 2026",
        "2026, of later",
        "na 2026",
        "niet in 2026",
        "2 april 2025, 3 april 2026",
        "2029-2025",
        "2025-2027-2029",
        "tot 2029",
        "najaar 2026",
        "meireces",
        "onbekendreces 2026",
        "voor uiterlijk 2026",
        "vanaf",
        "in",
        "2027 →",
        "2025/26",
        "2026-04-02T10:00",
        "1-2026-03",
        "<b>2026</b>"
      })
  void nonsense_and_what_has_two_readings_is_not_understood(String text) {
    assertThat(PARSER.parse(text)).isEqualTo(new Parsed.NotUnderstood(text));
  }

  @Test
  void very_long_texts_are_refused_at_once() {
    for (String part : List.of("a", "2026 ", "in ", "(", "≈", "2026-", "jaarlijks / ", "e.v. ")) {
      String text = part.repeat(5_000);
      assertThat(PARSER.parse(text)).isEqualTo(new Parsed.NotUnderstood(text));
    }
  }

  @Test
  void a_known_term_brings_its_days_and_an_unknown_one_none() {
    assertThat(understood("vóór zomerreces 2026"))
        .isEqualTo(
            Target.at(
                CalendarTerms.standard().find("zomerreces", 2026).orElseThrow(),
                Qualifier.BEFORE,
                "vóór zomerreces 2026"));
    assertThat(understood("zomerreces 2031").dueDay()).isEmpty();
  }

  @Test
  void own_words_keep_their_case_and_accents() {
    assertThat(understood("  VÓÓR Zomerreces 2026\n").words()).isEqualTo("VÓÓR Zomerreces 2026");
  }
}
