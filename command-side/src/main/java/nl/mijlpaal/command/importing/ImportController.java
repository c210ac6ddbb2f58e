package nl.mijlpaal.command.importing;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.mijlpaal.command.answering.Problem;
import nl.mijlpaal.command.asking.Asked;
import nl.mijlpaal.command.deciding.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** {@code POST /v1/imports}: a file of milestones and updates. */
@RestController
class ImportController {
  static final String LINES = "application/x-ndjson";

  private static final Logger log = LoggerFactory.getLogger(ImportController.class);
  private static final int MOST_REFUSED = 1_000;

  private final Importer importer;
  private final JsonMapper json;

  ImportController(Importer importer, JsonMapper json) {
    this.importer = importer;
    this.json = json;
  }

  /** The summary, and the first thousand of the refused rows. */
  record Whole(Summary summary, List<Told> refused) {}

  /**
   * A name of the request (Idempotency-Key) is read and means nothing: its rows are what makes a
   * file the same one.
   */
  @PostMapping(
      path = "/v1/imports",
      consumes = "text/csv",
      produces = {LINES, MediaType.APPLICATION_JSON_VALUE})
  @RequestBody(
      required = true,
      description = "The file, in UTF-8; its columns are in the documentation of the import.",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
  @ApiResponse(
      responseCode = "200",
      description = "What became of each row; or the summary and what was refused.",
      content = {
        @Content(mediaType = LINES, schema = @Schema(oneOf = {Told.class, Summary.class})),
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = Whole.class))
      })
  void take(
      Asked asked,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = LINES)
          String accept,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var actor = asked.actor();
    if (!actor.writes()) throw new Problem.Forbidden().exception();
    try (var upload = Upload.of(request.getInputStream())) {
      var survey = Survey.of(upload);
      response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
      if (wantsLines(accept)) lines(upload, survey, dryRun, actor, locale, response);
      else whole(upload, survey, dryRun, actor, locale, response);
    }
  }

  /** Lines are the answer unless only the other is asked for. */
  private static boolean wantsLines(String accept) {
    var wanted = MediaType.parseMediaTypes(accept);
    var lines = MediaType.parseMediaType(LINES);
    return wanted.stream().anyMatch(type -> type.includes(lines));
  }

  private void lines(
      Upload upload,
      Survey survey,
      boolean dryRun,
      Actor actor,
      Locale locale,
      HttpServletResponse response) {
    response.setContentType(LINES);
    response.setCharacterEncoding("UTF-8");
    try {
      var out = response.getOutputStream();
      var summary =
          importer.run(
              upload,
              survey,
              dryRun,
              actor,
              locale,
              rows -> {
                for (var row : rows) {
                  out.write(json.writeValueAsBytes(row));
                  out.write('\n');
                }
                out.flush();
              });
      out.write(json.writeValueAsBytes(summary));
      out.write('\n');
      out.flush();
    } catch (IOException gone) {
      log.info("nobody listens to the import by {} any more: {}", actor.id(), gone.toString());
    }
  }

  private void whole(
      Upload upload,
      Survey survey,
      boolean dryRun,
      Actor actor,
      Locale locale,
      HttpServletResponse response)
      throws IOException {
    var refused = new ArrayList<Told>();
    var summary =
        importer.run(
            upload,
            survey,
            dryRun,
            actor,
            locale,
            rows ->
                rows.stream()
                    .filter(row -> row.outcome().equals(Told.REFUSED))
                    .limit(MOST_REFUSED - refused.size())
                    .forEach(refused::add));
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(new Whole(summary, refused)));
  }
}
