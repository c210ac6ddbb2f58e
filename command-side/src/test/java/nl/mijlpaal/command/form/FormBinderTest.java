package nl.mijlpaal.command.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mijlpaal.command.answering.Fault;
import nl.mijlpaal.command.answering.Problem;
import nl.mijlpaal.command.answering.ProblemException;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Effective.Known;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.contract.target.CalendarTerms;
import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormBinderTest {
  private static final FormBinder BINDER =
      FormConfiguration.binder(
          Validation.buildDefaultValidatorFactory().getValidator(), CalendarTerms.standard());

  record Everything(
      @Pattern(regexp = Limits.KEY) String key,
      @Nullable @Min(1) @Max(9) Integer level,
      @Nullable Long euros,
      @Nullable Boolean yes,
      @Nullable LocalDate day,
      @Nullable UUID id,
      @Nullable Status status,
      @Nullable @Size(min = 1, max = 2) List<@Size(max = 3) String> words,
      @Nullable List<Part> parts,
      @Nullable Target target,
      @Nullable Effective effective,
      @JsonUnwrapped Rest rest)
      implements Form {}

  record Part(@Size(max = 5) String name, @Nullable Part inside) {
    Part {
      if (name.equals("wrong")) throw new IllegalArgumentException("wrong");
    }
  }

  record Rest(@Nullable String reason) {}

  @Test
  void everything_that_is_right_is_read() {
    var read =
        bind(
            """
            {"key":"A029","level":4,"euros":310000000,"yes":true,"day":"2025-04-04",
             "id":"11111111-2222-3333-4444-555555555555","status":"AT_RISK","words":["één"],
             "parts":[{"name":"outer","inside":{"name":"inner"}}],"target":"vóór zomerreces 2025",
             "effective":{"day":"2025-06-30","known":"QUARTER"},"reason":"omdat"}
            """);

    assertThat(read.key()).isEqualTo("A029");
    assertThat(read.level()).isEqualTo(4);
    assertThat(read.euros()).isEqualTo(310_000_000);
    assertThat(read.yes()).isTrue();
    assertThat(read.day()).isEqualTo("2025-04-04");
    assertThat(read.status()).isEqualTo(Status.AT_RISK);
    assertThat(read.words()).containsExactly("één");
    assertThat(read.parts()).containsExactly(new Part("outer", new Part("inner", null)));
    assertThat(read.target().dueDay()).contains(LocalDate.parse("2025-07-03"));
    assertThat(read.effective())
        .isEqualTo(new Effective(LocalDate.parse("2025-06-30"), Known.QUARTER));
    assertThat(read.rest().reason()).isEqualTo("omdat");
  }

  @Test
  void what_may_be_absent_may_be_null_too() {
    assertThat(bind("{\"key\":\"A1\",\"level\":null}").level()).isNull();
  }

  @Test
  void a_byte_order_mark_is_passed_over() {
    assertThat(bind("\uFEFF{\"key\":\"A1\"}").key()).isEqualTo("A1");
  }

  @Test
  void all_that_is_wrong_is_found_at_once() {
    var faults =
        faults(
            """
            {"key":"a b","level":10,"euros":"1","day":"2025-02-30","status":"OK","words":[],
             "parts":[{"name":"toolong","other":1},{"inside":{"name":"wrong"}}],
             "target":"ooit eens","day":"2025-01-01","surprise":{}}
            """);

    assertThat(faults.stream().map(fault -> fault.name() + " " + fault.sort()))
        .containsExactlyInAnyOrder(
            "day REPEATED",
            "surprise UNKNOWN",
            "key NOT_OF_THIS_FORM",
            "level OUT_OF_RANGE",
            "euros NOT_A_NUMBER",
            "status NOT_ONE_OF",
            "words NOT_SO_MANY",
            "parts[0].name TOO_LONG",
            "parts[0].other UNKNOWN",
            "parts[1].name MISSING",
            "parts[1].inside INCONSISTENT",
            "target NOT_UNDERSTOOD");
  }

  @Test
  void an_unknown_field_is_told_which_there_are() {
    var fault = faults("{\"key\":\"A1\",\"reasno\":\"x\"}").getFirst();

    assertThat(fault.name()).isEqualTo("reasno");
    assertThat(fault.facts()).contains("key", "reason").doesNotContain("rest");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "level | 1.5 | NOT_A_NUMBER",
        "level | 99999999999 | NOT_A_NUMBER",
        "level | 1e400 | NOT_A_NUMBER",
        "euros | 99999999999999999999 | NOT_A_NUMBER",
        "yes | \"true\" | NOT_TRUE_OR_FALSE",
        "day | 20250101 | NOT_A_DAY",
        "day | \"2025-1-1\" | NOT_A_DAY",
        "day | \"1789-07-14\" | OUT_OF_RANGE",
        "id | \"1-1-1-1-1\" | NOT_A_UUID",
        "status | 1 | NOT_ONE_OF",
        "status | \"on_track\" | NOT_ONE_OF",
        "words | \"one\" | NOT_A_LIST",
        "parts | [1] | NOT_AN_OBJECT",
        "reason | 3 | NOT_A_TEXT",
        "reason | \"  \" | BLANK",
        "reason | \"a\\u0000b\" | UNREADABLE_CHARACTER",
        "reason | \"\\ud800\" | UNREADABLE_CHARACTER",
        "target | 2027 | NOT_A_TEXT",
        "target | {\"words\":\"x\"} | MISSING",
        "target | {\"value\":\"2027-H3\"} | NOT_UNDERSTOOD",
        "target | {\"value\":\"2027\",\"precision\":\"DAY\"} | INCONSISTENT",
        "target | {\"value\":\"2027\",\"qualifier\":\"AFTER\"} | NOT_ONE_OF",
        "effective | \"2025-06\" | NOT_A_DAY",
        "effective | {\"known\":\"MONTH\"} | MISSING",
        "effective | {\"day\":\"2025-06-29\",\"known\":\"MONTH\"} | NOT_THE_LAST_DAY",
      })
  void a_value_of_another_kind_is_refused(String field, String value, Fault.Sort sort) {
    assertThat(faults("{\"key\":\"A1\",\"" + field + "\":" + value + "}"))
        .extracting(Fault::sort)
        .containsExactly(sort);
  }

  @Test
  void an_element_of_a_list_is_held_to_its_own_limit() {
    assertThat(faults("{\"key\":\"A1\",\"words\":[\"ab\",\"abcd\"]}"))
        .containsExactly(Fault.field("words[1]", Fault.Sort.TOO_LONG, 3));
  }

  @Test
  void what_is_no_json_is_told_where() {
    assertThat(faults("{\"key\":\n  A1}"))
        .singleElement()
        .satisfies(fault -> assertThat(fault.sort()).isEqualTo(Fault.Sort.NOT_JSON))
        .satisfies(fault -> assertThat(fault.facts().getFirst()).isEqualTo(2));
    assertThat(faults("{\"key\":\"A1\"} x").getFirst().sort()).isEqualTo(Fault.Sort.NOT_JSON);
    assertThat(faults("").getFirst().sort()).isEqualTo(Fault.Sort.MISSING);
    assertThat(faults("[]").getFirst().sort()).isEqualTo(Fault.Sort.NOT_AN_OBJECT);
  }

  @Test
  void only_utf_8_is_read() {
    var latin = "{\"key\":\"A1\",\"reason\":\"één\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(faults(latin).getFirst().sort()).isEqualTo(Fault.Sort.WRONG_ENCODING);
  }

  @Test
  void depth_has_an_end() {
    assertThat(faults("{\"parts\":" + "[".repeat(30) + "]".repeat(30) + "}").getFirst().sort())
        .isEqualTo(Fault.Sort.TOO_DEEP);
    assertThat(faults("[".repeat(200_000)).getFirst().sort()).isEqualTo(Fault.Sort.TOO_DEEP);
  }

  private static Everything bind(String body) {
    return BINDER.bind(Everything.class, body.getBytes(StandardCharsets.UTF_8), new ArrayList<>());
  }

  private static List<Fault> faults(String body) {
    return faults(body.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Fault> faults(byte[] body) {
    var thrown =
        catchThrowableOfType(
            ProblemException.class, () -> BINDER.bind(Everything.class, body, new ArrayList<>()));
    return ((Problem.Malformed) thrown.problem()).faults();
  }
}
