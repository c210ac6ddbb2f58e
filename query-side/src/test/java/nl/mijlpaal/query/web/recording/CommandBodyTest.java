package nl.mijlpaal.query.web.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import nl.mijlpaal.query.consuming.Reading;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandBodyTest {

  @Test
  void a_report_says_what_was_filled_in_and_no_more() {
    assertThat(
            body(
                Recording.REPORT,
                "status",
                "AT_RISK",
                "forecast",
                " begin 2028 ",
                "narrative",
                "",
                "impediment.kind",
                "MONEY",
                "impediment.askedOf",
                "EZ",
                "day",
                "2026-03-01",
                "surprise",
                "x"))
        .isEqualTo(
            "{\"status\":\"AT_RISK\",\"forecast\":\"begin 2028\",\"impediment\":{\"kind\":\"MONEY\","
                + "\"askedOf\":\"EZ\"},\"effective\":\"2026-03-01\"}");
  }

  @Test
  void a_change_of_the_plan_names_the_edition() {
    assertThat(body(Recording.RESCHEDULING, "target", "2028", "reason", "later besteld"))
        .isEqualTo("{\"edition\":2025,\"target\":\"2028\",\"reason\":\"later besteld\"}");
  }

  @Test
  void amounts_close_up_where_a_row_is_left_empty() {
    assertThat(
            body(
                Recording.NEEDS,
                "needs.amounts[1].spread",
                "IN_YEAR",
                "needs.amounts[1].year",
                "2027",
                "needs.amounts[1].euros",
                "1.500.000",
                "needs.amounts[3].spread",
                "NOT_SPREAD",
                "needs.amounts[3].euros",
                "200"))
        .isEqualTo(
            "{\"edition\":2025,\"needs\":{\"amounts\":[{\"spread\":\"IN_YEAR\",\"year\":2027,"
                + "\"euros\":1500000},{\"spread\":\"NOT_SPREAD\",\"euros\":200}]}}");
  }

  @Test
  void nothing_filled_in_says_that_nothing_is_known() {
    assertThat(body(Recording.OWNER)).isEqualTo("{}");
    assertThat(body(Recording.TRL)).isEqualTo("{\"edition\":2025}");
  }

  private static String body(Recording recording, String... values) {
    var filled = new HashMap<String, String>();
    for (int i = 0; i < values.length; i += 2) filled.put(values[i], values[i + 1]);
    return Reading.JSON.writeValueAsString(
        CommandBody.of(Entered.of(recording, filled::get), 2025));
  }
}
