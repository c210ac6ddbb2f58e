package nl.mijlpaal.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The description of the API is what a caller needs to know, and nothing that is refused. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiDescriptionIT {
  private static final Door DOOR = Door.open();
  private static final JsonNode API = DOOR.as(null).get("/v1/openapi.json").body();

  @Test
  void every_door_is_described_and_nothing_else() {
    assertThat(operations().keySet()).isEqualTo(handlers().keySet()).hasSizeGreaterThan(20);
  }

  @Test
  void every_query_parameter_is_one_that_the_handler_takes() {
    handlers()
        .forEach((door, handler) ->
            assertThat(parameters(operations().get(door), "query"))
                .as(door)
                .containsExactlyInAnyOrderElementsOf(
                    Stream.of(handler.getMethod().getParameters())
                        .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                        .map(Parameter::getName)
                        .toList()));
    assertThat(parameters(operations().get("post /v1/imports"), "query"))
        .as("it can find one")
        .containsExactly("dryRun");
  }

  @Test
  void every_command_tells_of_its_name_and_of_the_revision_it_expects() {
    operations()
        .forEach((door, operation) -> {
          var isCommand = !door.endsWith("/imports") && !door.endsWith("/lookups");
          assertThat(parameters(operation, "header"))
              .as(door)
              .containsExactlyInAnyOrder(
                  isCommand ? new String[] {"Idempotency-Key", "If-Match"} : new String[0]);
          if (isCommand)
            assertThat(operation.path("responses").path("200").path("headers").propertyNames())
                .as(door)
                .contains("ETag", "Mijlpaal-Revision");
        });
  }

  @Test
  void what_makes_something_says_where_it_is() {
    assertThat(
            operations().entrySet().stream()
                .filter(door -> door.getValue().path("responses").has("201"))
                .map(Map.Entry::getKey))
        .containsExactly(
            "post /v1/editions",
            "post /v1/milestones",
            "post /v1/milestones/{id}/plans",
            "post /v1/milestones/{id}/progress-reports");
    var made = operations().get("post /v1/milestones").path("responses").path("201");
    assertThat(made.path("headers").propertyNames())
        .containsExactlyInAnyOrder("ETag", "Location", "Mijlpaal-Revision");
    assertThat(made.path("content").path("application/json").path("schema").path("$ref").asString())
        .endsWith("/Answer");
  }

  @Test
  void everything_may_be_answered_with_a_problem() {
    operations()
        .forEach((door, operation) ->
            assertThat(
                    operation
                        .path("responses")
                        .path("default")
                        .path("content")
                        .path("application/problem+json")
                        .path("schema")
                        .path("$ref")
                        .asString(""))
                .as(door)
                .isEqualTo("#/components/schemas/Problem"));
    var told = DOOR.as(Tokens.STRATEGY).post("/v1/milestones", "{}").body();
    var problem = API.path("components").path("schemas").path("Problem");
    assertThat(problem.path("properties").propertyNames()).containsAll(told.propertyNames());
    assertThat(problem.path("properties").path("errors").path("items").path("properties"))
        .isNotEmpty();
  }

  @Test
  void a_file_is_sent_as_text_and_answered_in_lines_or_as_one() {
    var imports = operations().get("post /v1/imports");

    assertThat(imports.path("requestBody").path("required").booleanValue()).isTrue();
    assertThat(imports.path("requestBody").path("content").propertyNames())
        .containsExactly("text/csv");
    assertThat(imports.path("responses").path("200").path("content").propertyNames())
        .containsExactlyInAnyOrder("application/json", "application/x-ndjson");
  }

  @Test
  void nothing_of_the_inside_is_described() {
    assertThat(API.path("components").path("schemas").propertyNames())
        .contains("NewMilestone")
        .doesNotContain("Asked", "Actor");
  }

  private static List<String> parameters(JsonNode operation, String in) {
    return operation.path("parameters").values().stream()
        .filter(parameter -> parameter.path("in").asString().equals(in))
        .map(parameter -> parameter.path("name").asString())
        .toList();
  }

  private static Map<String, JsonNode> operations() {
    var operations = new TreeMap<String, JsonNode>();
    API.path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(operation ->
                    operations.put(
                        operation.getKey() + " " + path.getKey(), operation.getValue())));
    return operations;
  }

  /** Our own handlers under {@code /v1}, but the description itself and what tests add. */
  private static Map<String, HandlerMethod> handlers() {
    var handlers = new TreeMap<String, HandlerMethod>();
    DOOR.side()
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach((mapping, handler) -> {
          if (handler.getBeanType().getPackageName().startsWith("nl.mijlpaal.")
              && handler.getBeanType() != Door.Broken.class)
            for (var method : mapping.getMethodsCondition().getMethods())
              for (var path : mapping.getPatternValues())
                handlers.put(method.name().toLowerCase(Locale.ROOT) + " " + path, handler);
        });
    return handlers;
  }
}
