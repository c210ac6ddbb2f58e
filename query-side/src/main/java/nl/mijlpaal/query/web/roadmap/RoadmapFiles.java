package nl.mijlpaal.query.web.roadmap;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.mijlpaal.query.platform.Problem;
import nl.mijlpaal.query.web.frame.Visit;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A roadmap as it is shown, to take along: the table as CSV, the picture as SVG. */
@Hidden
@Controller
class RoadmapFiles {
  private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");
  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private final Reading reading;
  private final ITemplateEngine templates;

  RoadmapFiles(Reading reading, ITemplateEngine templates) {
    this.reading = reading;
    this.templates = templates;
  }

  @GetMapping("/roadmaps/{place}.csv")
  ResponseEntity<String> csv(
      @PathVariable String place, @ModelAttribute Question question, Visit visit) {
    var roadmap = opened(place, question, visit);
    return file(CSV, RoadmapCsv.write(roadmap.rows()), roadmap, visit, "csv");
  }

  @GetMapping("/roadmaps/{place}.svg")
  ResponseEntity<String> svg(
      @PathVariable String place, @ModelAttribute Question question, Visit visit) {
    var roadmap = opened(place, question, visit);
    var drawn = new Drawing(roadmap, roadmap.timeline(Canvas.ALONE));
    var context = new Context(visit.locale(), Map.of("drawing", drawn, "visit", visit));
    return file(SVG, templates.process("roadmap-alone", context), roadmap, visit, "svg");
  }

  private Roadmap opened(String place, Question question, Visit visit) {
    if (visit.edition() == null) throw new Problem.NotFound().exception();
    return reading.of(place, visit, question);
  }

  /** Its name says of which edition it is, and at which position it was read. */
  private static ResponseEntity<String> file(
      MediaType type, String content, Roadmap roadmap, Visit visit, String ending) {
    var name =
        "%s-%d-%d.%s"
            .formatted(roadmap.place().code(), visit.year(), visit.at().recorded(), ending);
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name, StandardCharsets.UTF_8).build().toString())
        .body(content);
  }
}
