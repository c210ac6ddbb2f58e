package nl.mijlpaal.query.web.roadmap;

import io.swagger.v3.oas.annotations.Hidden;
import nl.mijlpaal.query.web.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What is planned when, how sure, and how it shifted: as a picture and as a table. */
@Hidden
@Controller
class RoadmapPage {
  private final Reading reading;

  RoadmapPage(Reading reading) {
    this.reading = reading;
  }

  @GetMapping("/roadmaps/{place}")
  String page(
      @PathVariable String place,
      @ModelAttribute("question") Question question,
      Visit visit,
      Model model) {
    model.addAttribute("place", reading.place(place, visit));
    if (visit.edition() == null) return "roadmap-before";
    var roadmap = reading.of(place, visit, question);
    model.addAttribute("roadmap", roadmap);
    model.addAttribute("wide", roadmap.timeline(Canvas.WIDE));
    model.addAttribute("counts", roadmap.counts());
    model.addAttribute("beside", roadmap.timeline(Canvas.BESIDE));
    model.addAttribute("above", roadmap.timeline(Canvas.ABOVE));
    model.addAttribute("rows", roadmap.rows());
    model.addAttribute("columns", Column.values());
    model.addAttribute("exports", new Exports(roadmap, visit));
    model.addAttribute("zooming", new Zooming(question, visit.at().effective(), visit));
    return "roadmap";
  }
}
