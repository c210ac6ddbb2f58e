package nl.mijlpaal.command.asking;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Objects;
import nl.mijlpaal.command.deciding.Actor;
import nl.mijlpaal.command.form.RequestHeaders;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;

/** Has the description of the API say what goes beside the body of every command. */
final class CommandDescription implements GlobalOperationCustomizer {
  static {
    // Read from the token and the headers.
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Asked.class, Actor.class);
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    if (!isCommand(handler)) return operation;
    operation
        .addParametersItem(
            header(
                RequestHeaders.KEY,
                "How the caller names the request: the same again under it does nothing twice.",
                RequestHeaders.VISIBLE))
        .addParametersItem(
            header(
                HttpHeaders.IF_MATCH,
                "The revision that the caller decided on, such as \"7\": 412 when it moved on.",
                RequestHeaders.REVISION.pattern()));
    var responses = operation.getResponses();
    var done = Objects.requireNonNull(responses.get("200"));
    done.description("It is so now, or was so already.");
    revisions(done);
    if (handler.hasMethodAnnotation(Makes.class)) {
      var made = new ApiResponse().description("It was made.").content(done.getContent());
      made.addHeaderObject(HttpHeaders.LOCATION, said("Where it is."));
      revisions(made);
      responses.addApiResponse("201", made);
    }
    return operation;
  }

  private static boolean isCommand(HandlerMethod handler) {
    var answer = ResolvableType.forMethodReturnType(handler.getMethod());
    return answer.resolve() == ResponseEntity.class
        && answer.getGeneric().resolve() == Answer.class;
  }

  private static Parameter header(String name, String description, String pattern) {
    return new Parameter()
        .in("header")
        .name(name)
        .required(false)
        .description(description)
        .schema(new StringSchema().pattern(pattern));
  }

  private static void revisions(ApiResponse response) {
    response.addHeaderObject(HttpHeaders.ETAG, said("The revision that it reached, in quotes."));
    response.addHeaderObject(
        "Mijlpaal-Revision", said("For each aggregate that was asked, the revision it reached."));
  }

  private static Header said(String description) {
    return new Header().description(description).schema(new StringSchema());
  }
}
