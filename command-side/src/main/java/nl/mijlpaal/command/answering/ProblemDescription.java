package nl.mijlpaal.command.answering;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Has the description of the API say how everything that is not done is answered. */
final class ProblemDescription implements GlobalOperationCustomizer, GlobalOpenApiCustomizer {
  private static final String NAME = "Problem";

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    operation
        .getResponses()
        .addApiResponse(
            "default",
            new ApiResponse()
                .description("It is not done, and why (RFC 9457).")
                .content(
                    new Content()
                        .addMediaType(
                            org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            new MediaType()
                                .schema(new Schema<>().$ref("#/components/schemas/" + NAME)))));
    return operation;
  }

  @Override
  public void customise(OpenAPI api) {
    api.getComponents().addSchemas(NAME, problem());
  }

  private static Schema<?> problem() {
    Schema<?> schema =
        new ObjectSchema()
            .addProperty("type", new StringSchema().pattern(ProblemTexts.TYPE + "[a-z-]+"))
            .addProperty("title", new StringSchema())
            .addProperty("status", new IntegerSchema())
            .addProperty("detail", new StringSchema())
            .addProperty(
                "errors",
                new ArraySchema().items(error()).description("All that is wrong, of status 400."))
            .addProperty(
                "failureId",
                new StringSchema()
                    .format("uuid")
                    .description("Stands in one line of the log, of status 500."));
    schema.setRequired(List.of("type", "title", "status", "detail"));
    return schema;
  }

  private static Schema<?> error() {
    Schema<?> schema =
        new ObjectSchema()
            .addProperty("field", new StringSchema().description("Of the body, by its path."))
            .addProperty("parameter", new StringSchema().description("Or beside the body."))
            .addProperty("code", new StringSchema())
            .addProperty("detail", new StringSchema());
    schema.setRequired(List.of("code", "detail"));
    return schema;
  }
}
