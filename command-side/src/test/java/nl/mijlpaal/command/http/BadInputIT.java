package nl.mijlpaal.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mijlpaal.command.http.Door.Reply;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in: a clear answer, and nothing is added to what was decided. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadInputIT {
  private static final Door DOOR = Door.open();
  private static final String FOREVER_OPEN = "/v1/milestones/BAD-1";
  private static final String TOMORROW = LocalDate.now().plusDays(2).toString();
  private static final String REPORTS = FOREVER_OPEN + "/progress-reports";
  private static final String IMPORTS = "/v1/imports";
  private static final String GOOD_FILE =
      "key,kind,title,target,placements\nBAD-FILE,actie,Een sensor,2027,quantum\n";
  private static final String ENCODING = "body wrong-encoding";
  private static final String NO_REPORT = REPORTS + "/" + UUID.randomUUID() + "/corrections";

  /** A call and what comes of it; {@code errors} as {@code name code}, and only for 400. */
  private record Bad(String token, String method, String path, byte[] body, String... headers) {
    Reply send() {
      var caller = DOOR.as(token);
      for (int i = 0; i < headers.length; i += 2) caller = caller.with(headers[i], headers[i + 1]);
      return caller.send(method, path, body);
    }

    @Override
    public String toString() {
      var text = new String(body, 0, Math.min(60, body.length), StandardCharsets.UTF_8);
      return method + " " + path + " " + text;
    }
  }

  @BeforeAll
  static void two_milestones_are_there() {
    var office = DOOR.as(Tokens.STRATEGY);
    office.post("/v1/milestones", Bodies.milestone("BAD-1"));
    office.post("/v1/milestones", Bodies.milestone("BAD-2"));
    office.post("/v1/milestones", Bodies.milestone("BAD-3"));
    office.post("/v1/milestones/BAD-3/achievement", "{\"effective\":\"2025-06-01\"}");
    office.post(
        "/v1/milestones",
        Bodies.milestone("BAD-SECRET").replace("OPENBAAR", "DEPARTEMENTAAL_VERTROUWELIJK"));
    office.post(FOREVER_OPEN + "/dependencies", "{\"needs\":\"BAD-2\"}");
    office.post(
        REPORTS, "{\"status\":\"ON_TRACK\",\"reportKey\":\"K1\",\"effective\":\"2025-05-01\"}");
  }

  static Stream<Arguments> malformed() {
    var plan = Bodies.milestone("BAD-NEW");
    return Stream.of(
        bad("/v1/milestones", "", "body missing"),
        bad("/v1/milestones", "{", "body not-json"),
        bad("/v1/milestones", "null", "body not-an-object"),
        bad("/v1/milestones", "[]", "body not-an-object"),
        bad(REPORTS + "?x=%ff", "{}", "request malformed"),
        bad("/v1/milestones", plan.replaceFirst("\"title\":\"", "$0A\\\\nB"), "title not-one-line"),
        bad("/v1/milestones", "\"text\"", "body not-an-object"),
        bad("/v1/milestones", "{} {}", "body not-json"),
        bad("/v1/milestones", "[".repeat(5_000), "body too-deep"),
        bad("/v1/milestones", plan.replace("\"key\"", "\"Key\""), "Key unknown", "key missing"),
        bad("/v1/milestones", plan.replace("BAD-NEW", "bad new"), "key not-of-this-form"),
        bad("/v1/milestones", plan.replace("BAD-NEW", "B".repeat(41)), "key not-of-this-form"),
        bad("/v1/milestones", plan.replace("AMBITION", "AMBITIE"), "kind not-one-of"),
        bad("/v1/milestones", plan.replace("OPENBAAR", "GEHEIM"), "classification not-one-of"),
        bad(
            "/v1/milestones",
            plan.replace("\"edition\":2025", "\"edition\":\"2025\""),
            "edition not-a-number"),
        bad(
            "/v1/milestones",
            plan.replace("\"edition\":2025", "\"edition\":20250"),
            "edition out-of-range"),
        bad(
            "/v1/milestones",
            plan.replace("\"edition\":2025", "\"edition\":2025,\"edition\":2026"),
            "edition repeated"),
        bad("/v1/milestones", plan.replace("Quantumsensor", "Q".repeat(501)), "title too-long"),
        bad("/v1/milestones", plan.replace("Quantumsensor voor navigatie", "  "), "title blank"),
        bad(
            "/v1/milestones",
            plan.replace("Quantumsensor", "a\\u0000b"),
            "title unreadable-character"),
        bad(
            "/v1/milestones",
            plan.replace("Quantumsensor", "\\ud83d"),
            "title unreadable-character"),
        bad("/v1/milestones", plan.replace("eind 2027", "als het af is"), "target not-understood"),
        bad(
            "/v1/milestones",
            plan.replace("eind 2027", "31 februari 2027"),
            "target not-understood"),
        bad("/v1/milestones", plan.replace("eind 2027", "x".repeat(201)), "target too-long"),
        bad(
            "/v1/milestones",
            plan.replace("\"eind 2027\"", "{\"value\":\"2027-13\"}"),
            "target.value not-understood"),
        bad(
            "/v1/milestones",
            plan.replace("\"eind 2027\"", "{\"valeu\":\"2027\"}"),
            "target.valeu unknown",
            "target.value missing"),
        bad("/v1/milestones", plan.replace("2025-04-04", "2025-02-30"), "effective not-a-day"),
        bad("/v1/milestones", plan.replace("2025-04-04", "04-04-2025"), "effective not-a-day"),
        bad("/v1/milestones", plan.replace("2025-04-04", "0001-01-01"), "effective out-of-range"),
        bad(
            "/v1/milestones",
            plan.replace("\"2025-04-04\"", "{\"day\":\"2025-04-04\",\"known\":\"YEAR\"}"),
            "effective.day not-the-last-day"),
        bad(
            "/v1/milestones",
            plan.replace("[\"navigatie\"]", "\"navigatie\""),
            "placements[0].tags not-a-list"),
        bad(
            "/v1/milestones",
            plan.replace("[\"navigatie\"]", "[\"" + "n".repeat(61) + "\"]"),
            "placements[0].tags[0] too-long"),
        bad(
            "/v1/milestones",
            plan.replace("\"place\":\"quantum\",", ""),
            "placements[0].place missing"),
        bad(
            "/v1/milestones",
            plan.replace("\"effective\"", "\"trl\":{\"from\":7,\"to\":4},\"effective\""),
            "trl inconsistent"),
        bad(
            "/v1/milestones",
            plan.replace("\"effective\"", "\"trl\":{\"from\":0,\"to\":4},\"effective\""),
            "trl.from out-of-range"),
        bad(
            "/v1/milestones",
            plan.replace(
                "\"effective\"",
                "\"needs\":{\"amounts\":[{\"spread\":\"IN_YEAR\",\"euros\":5}]},\"effective\""),
            "needs.amounts[0] inconsistent"),
        bad(
            "/v1/milestones",
            plan.replace(
                "\"effective\"",
                "\"needs\":{\"amounts\":[{\"spread\":\"NOT_SPREAD\",\"euros\":-5}]},\"effective\""),
            "needs.amounts[0].euros out-of-range"),
        bad(
            "/v1/milestones",
            plan.replace("\"effective\"", "\"source\":{\"page\":\"3\"},\"effective\""),
            "source.citation missing"),
        bad(
            "/v1/milestones",
            plan.replace("\"effective\"", "\"backFilled\":\"yes\",\"effective\""),
            "backFilled not-true-or-false"),
        bad(
            "/v1/milestones",
            plan.replace(
                "\"effective\"", "\"reason\":\"" + "r".repeat(20_001) + "\",\"effective\""),
            "reason too-long"),
        bad(
            "/v1/milestones",
            "{}",
            "key missing",
            "kind missing",
            "classification missing",
            "edition missing",
            "title missing",
            "target missing",
            "placements missing"),
        bad(
            FOREVER_OPEN + "/reschedulings",
            "{\"edition\":2025,\"target\":\"eind 2028\"}",
            "reason missing"),
        bad(FOREVER_OPEN + "/withdrawal", "{}", "reason missing"),
        bad(FOREVER_OPEN + "/reopening", "{}", "reason missing"),
        bad(REPORTS, "{\"status\":\"GREEN\"}", "status not-one-of"),
        bad(
            REPORTS,
            "{\"impediment\":{\"kind\":\"MONEY\",\"askedOf\":3}}",
            "impediment.askedOf not-a-text"),
        bad(REPORTS, "{\"narrative\":\"" + "n".repeat(20_001) + "\"}", "narrative too-long"),
        bad(NO_REPORT, "{\"status\":\"ON_TRACK\"}", "reason missing"),
        bad("/v1/editions", "{\"edition\":2026.5,\"title\":\"x\"}", "edition not-a-number"),
        arguments(
            new Bad(
                Tokens.STRATEGY,
                "PUT",
                FOREVER_OPEN + "/kpi",
                utf8("{\"edition\":2025,\"kpi\":[]}")),
            List.of("kpi not-a-text")),
        arguments(
            new Bad(
                Tokens.STRATEGY,
                "POST",
                "/v1/milestones",
                plan.replace("navigatie", "géén").getBytes(StandardCharsets.ISO_8859_1)),
            List.of("body wrong-encoding")),
        arguments(
            new Bad(
                Tokens.STRATEGY, "POST", "/v1/milestones", plan.getBytes(StandardCharsets.UTF_16)),
            List.of("body wrong-encoding")),
        arguments(
            new Bad(
                Tokens.STRATEGY,
                "POST",
                FOREVER_OPEN + "/rewordings",
                utf8("{\"edition\":2025}"),
                "If-Match",
                "3",
                "Idempotency-Key",
                "a b"),
            List.of(
                "If-Match not-a-revision", "Idempotency-Key not-of-this-form", "title missing")),
        arguments(
            new Bad(
                Tokens.STRATEGY,
                "PUT",
                "/v1/editions/2025/milestones/BAD-1",
                utf8(""),
                "If-Match",
                "\"-1\""),
            List.of("If-Match not-a-revision")),
        arguments(
            new Bad(
                Tokens.STRATEGY,
                "PUT",
                "/v1/editions/2025/milestones/BAD-1",
                utf8(""),
                "Idempotency-Key",
                "k".repeat(256)),
            List.of("Idempotency-Key not-of-this-form")),
        arguments(
            new Bad(
                Tokens.STRATEGY,
                "DELETE",
                FOREVER_OPEN + "/placements/quantum",
                utf8("{\"reason\":\"r\"}")),
            List.of("edition missing")),
        arguments(
            new Bad(
                Tokens.STRATEGY,
                "DELETE",
                FOREVER_OPEN + "/placements/quantum?edition=x",
                utf8("{\"reason\":\"r\"}")),
            List.of("edition malformed")),
        arguments(
            new Bad(
                Tokens.STRATEGY,
                "DELETE",
                FOREVER_OPEN + "/placements/quantum?edition=2025&edition=2026&editie=2025",
                utf8("{\"reason\":\"r\"}")),
            List.of("edition repeated", "editie unknown")),
        arguments(
            new Bad(
                Tokens.STRATEGY,
                "DELETE",
                FOREVER_OPEN + "/placements/quantum?edition=",
                utf8("{\"reason\":\"r\"}")),
            List.of("edition malformed")),
        arguments(
            new Bad(Tokens.READ_SIDE, "POST", "/v1/texts/lookups", utf8("{\"ids\":[\"1\"]}")),
            List.of("ids[0] not-a-uuid")),
        file("", utf8(""), "body missing"),
        file("", utf8("\n\n"), "body missing"),
        file("", GOOD_FILE.replace("Een", "Eén").getBytes(StandardCharsets.ISO_8859_1), ENCODING),
        file("", GOOD_FILE.getBytes(StandardCharsets.UTF_16), ENCODING),
        file("", utf8(GOOD_FILE.replace("Een sensor", "\"Een sensor")), "body not-csv"),
        file("", utf8(GOOD_FILE.replace("title", "titel")), "titel column-meant"),
        file("", utf8(GOOD_FILE.replace("title", "kleur")), "kleur no-column"),
        file("", utf8(GOOD_FILE.replace("title", "kind")), "kind repeated"),
        file("", utf8("title\nEen sensor\n"), "key missing"),
        file("?dryrun=true", "dryrun unknown"),
        file("?dryRun=true&x=1", "x unknown"),
        file("?dryRun=true&dryRun=false", "dryRun repeated"),
        file("?dryRun", "dryRun blank"),
        file("?dryRun=", "dryRun blank"),
        file("?dryRun=ja", "dryRun malformed"),
        arguments(
            new Bad(
                Tokens.STRATEGY,
                "POST",
                IMPORTS + "?x=1",
                utf8(GOOD_FILE),
                "Content-Type",
                "text/csv",
                "Idempotency-Key",
                "a b",
                "If-Match",
                "3"),
            List.of("x unknown", "Idempotency-Key not-of-this-form", "If-Match not-a-revision")));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void what_is_malformed_is_told_all_of_it(Bad bad, List<String> errors) {
    var reply = refused(bad, 400, "malformed");

    assertThat(reply.body().path("errors").values())
        .extracting(error ->
            error.path("field").asString(error.path("parameter").asString(""))
                + " "
                + error.path("code").asString())
        .containsExactlyInAnyOrderElementsOf(errors);
  }

  static Stream<Arguments> refused() {
    var plan = Bodies.milestone("BAD-NEW");
    var office = Tokens.STRATEGY;
    var path = FOREVER_OPEN;
    var because = "\"reason\":\"daarom\"";
    return Stream.of(
        no(office, "POST", "/v1/milestones/BAD-0/achievement", "{}", 404, "not-found"),
        no(
            office,
            "POST",
            "/v1/milestones/" + UUID.randomUUID() + "/achievement",
            "{}",
            404,
            "not-found"),
        no(
            Tokens.TEAM_CLEARED_FOR_LITTLE,
            "POST",
            "/v1/milestones/BAD-SECRET/achievement",
            "{}",
            404,
            "not-found"),
        no(
            Tokens.TEAM_CLEARED_FOR_LITTLE,
            "POST",
            path + "/dependencies",
            "{\"needs\":\"BAD-SECRET\"}",
            404,
            "not-found"),
        no(
            office,
            "POST",
            NO_REPORT,
            "{\"status\":\"ON_TRACK\"," + because + "}",
            404,
            "unknown-report"),
        no(
            office,
            "POST",
            REPORTS + "/7/corrections",
            "{\"status\":\"ON_TRACK\"," + because + "}",
            404,
            "not-found"),
        no(
            office,
            "PUT",
            "/v1/roadmaps/2025/quantum/implementation-plans/wonen/2025",
            "{}",
            404,
            "not-found"),
        no(
            office,
            "PUT",
            "/v1/roadmaps/2025/kennisbasis/ambition",
            "{\"ambition\":\"x\"}",
            404,
            "not-found"),
        no(office, "PUT", "/v1/editions/soon/milestones/BAD-1", "", 404, "not-found"),
        no(office, "POST", "/v1/nothing", "{}", 404, "not-found"),
        no(office, "PATCH", "/v1/milestones", "{}", 405, "method-not-allowed"),
        no(null, "POST", "/v1/milestones", plan, 401, "unauthenticated"),
        no("x.y.z", "POST", "/v1/milestones", plan, 401, "unauthenticated"),
        no(Tokens.EXPIRED, "POST", "/v1/milestones", plan, 401, "unauthenticated"),
        no(Tokens.AUDITOR, "POST", "/v1/milestones", plan, 403, "forbidden"),
        no(Tokens.VIEWER, "POST", "/v1/milestones", plan, 403, "forbidden"),
        no(Tokens.STRATEGY, "POST", "/v1/texts/lookups", "{\"ids\":[]}", 403, "forbidden"),
        no(Tokens.READ_SIDE, "POST", "/v1/milestones", plan, 403, "forbidden"),
        no(Tokens.TEAM_SENSORS, "POST", "/v1/milestones", plan, 403, "led-by-another-area"),
        no(Tokens.TEAM_SENSORS, "POST", path + "/achievement", "{}", 403, "led-by-another-area"),
        no(
            Tokens.LEAD_QUANTUM,
            "POST",
            "/v1/milestones",
            plan.replace("\"edition\"", "\"takeIn\":true,\"edition\""),
            403,
            "strategy-office-only"),
        no(
            Tokens.LEAD_QUANTUM,
            "POST",
            "/v1/editions",
            "{\"edition\":2026,\"title\":\"x\"}",
            403,
            "strategy-office-only"),
        no(office, "POST", "/v1/milestones", Bodies.milestone("BAD-1"), 409, "key-taken"),
        no(
            office,
            "POST",
            "/v1/milestones",
            plan.replace("\"edition\":2025", "\"edition\":2031"),
            409,
            "edition-not-open"),
        no(
            office,
            "POST",
            "/v1/editions",
            "{\"edition\":2025,\"title\":\"x\"}",
            409,
            "already-opened"),
        no(
            office,
            "POST",
            "/v1/editions",
            "{\"edition\":2026,\"title\":\"x\"}",
            409,
            "another-edition-open"),
        no(office, "POST", path + "/reopening", "{" + because + "}", 409, "still-open"),
        no(office, "POST", "/v1/milestones/BAD-3/achievement", "{}", 409, "already-achieved"),
        no(
            office,
            "POST",
            REPORTS,
            "{\"status\":\"AT_RISK\",\"reportKey\":\"K1\"}",
            409,
            "report-key-taken"),
        no(
            office,
            "DELETE",
            path + "/placements/maritiem?edition=2025",
            "{" + because + "}",
            409,
            "not-placed"),
        no(office, "DELETE", path + "/dependencies/BAD-3", "", 409, "not-dependent"),
        no(
            office,
            "POST",
            path + "/rewordings",
            "{\"edition\":2025,\"title\":\"x\",\"effective\":\"" + TOMORROW + "\"}",
            422,
            "in-the-future"),
        no(
            office,
            "POST",
            path + "/rewordings",
            "{\"edition\":2025,\"title\":\"x\",\"backFilled\":true}",
            422,
            "back-filled-without-source"),
        no(
            office,
            "POST",
            path + "/rewordings",
            "{\"edition\":2025,\"title\":\"x\",\"effective\":\"2024-01-01\"}",
            422,
            "not-yet-there"),
        no(office, "POST", REPORTS, "{}", 422, "nothing-said"),
        no(
            office,
            "PUT",
            path + "/classification",
            "{\"classification\":\"INTERN\",\"effective\":\"2025-05-01\"}",
            422,
            "always-today"),
        no(
            office,
            "POST",
            path + "/placements",
            "{\"edition\":2025,\"place\":\"atlantis\"}",
            422,
            "unknown-place"),
        no(
            office,
            "POST",
            path + "/placements",
            "{\"edition\":2025,\"place\":\"sensoren\",\"plate\":\"x\"}",
            422,
            "unknown-plate"),
        no(
            office,
            "DELETE",
            path + "/placements/quantum?edition=2025",
            "{" + because + "}",
            422,
            "last-placement"),
        no(
            office,
            "PUT",
            "/v1/roadmaps/2025/quantum/plates/onbemenst",
            "{\"name\":\"x\"}",
            422,
            "no-such-plate"),
        no(
            office,
            "POST",
            "/v1/milestones/BAD-2/dependencies",
            "{\"needs\":\"BAD-1\"}",
            422,
            "would-be-a-cycle"),
        arguments(
            new Bad(
                office,
                "POST",
                path + "/rewordings",
                utf8("{\"edition\":2025,\"title\":\"x\"}"),
                "If-Match",
                "\"0\""),
            412,
            "stale"),
        arguments(
            new Bad(
                Tokens.TEAM_CLEARED_FOR_LITTLE,
                "POST",
                "/v1/milestones/BAD-SECRET/achievement",
                utf8("{}"),
                "If-Match",
                "\"0\""),
            404,
            "not-found"),
        arguments(
            new Bad(office, "POST", "/v1/milestones", utf8(plan), "Content-Type", "text/plain"),
            415,
            "unsupported-media-type"),
        arguments(
            new Bad(office, "POST", "/v1/milestones", utf8(" ".repeat(256 * 1024) + plan)),
            413,
            "too-large"),
        arguments(
            typed("/v1/milestones", utf8(plan), "application/json; charset=iso-8859-1"),
            415,
            "unsupported-charset"),
        arguments(
            typed(IMPORTS, utf8(GOOD_FILE), "text/csv; charset=iso-8859-1"),
            415,
            "unsupported-charset"),
        arguments(
            typed(IMPORTS, utf8(GOOD_FILE), "text/csv; charset=windows-1252"),
            415,
            "unsupported-charset"),
        arguments(typed(IMPORTS, utf8(GOOD_FILE), "text/plain"), 415, "unsupported-media-type"),
        arguments(typed(IMPORTS, utf8("{}"), "application/json"), 415, "unsupported-media-type"),
        arguments(
            typed(IMPORTS, utf8(GOOD_FILE), "text/csv; charset=nonsense"),
            415,
            "unsupported-media-type"),
        arguments(typed(IMPORTS, new byte[64 * 1024 * 1024 + 1], "text/csv"), 413, "too-large"),
        no(office, "PROPFIND", "/v1/milestones", "", 501, "unknown-method"),
        no(null, "PROPFIND", "/v1/milestones", "", 501, "unknown-method"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void what_cannot_be_done_is_told_why(Bad bad, int status, String type) {
    refused(bad, status, type);
  }

  private static Reply refused(Bad bad, int status, String type) {
    var before = DOOR.count("event");

    var reply = bad.send();

    assertThat(reply.status()).as(reply.response().body()).isEqualTo(status);
    assertThat(reply.type()).isEqualTo("urn:mijlpaal:problem:" + type);
    assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    assertThat(reply.header("Content-Language")).isEqualTo("nl");
    assertThat(reply.body().path("title").asString()).isNotBlank();
    assertThat(reply.body().path("detail").asString()).isNotBlank();
    assertThat(reply.response().body()).doesNotContain("Exception", "nl.mijlpaal", "{0}", ": .");
    assertThat(DOOR.count("event")).isEqualTo(before);
    return reply;
  }

  private static Arguments bad(String path, String body, String... errors) {
    return arguments(
        new Bad(Tokens.STRATEGY, "POST", path, utf8(body), "Content-Type", "application/json"),
        new ArrayList<>(List.of(errors)));
  }

  /** What would do something, if it were not for the address. */
  private static Arguments file(String query, String error) {
    return file(query, utf8(GOOD_FILE), error);
  }

  private static Arguments file(String query, byte[] file, String error) {
    return arguments(
        new Bad(Tokens.STRATEGY, "POST", IMPORTS + query, file, "Content-Type", "text/csv"),
        List.of(error));
  }

  private static Bad typed(String path, byte[] body, String contentType) {
    return new Bad(Tokens.STRATEGY, "POST", path, body, "Content-Type", contentType);
  }

  private static Arguments no(
      String token, String method, String path, String body, int status, String type) {
    return arguments(new Bad(token, method, path, utf8(body)), status, type);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
