package nl.mijlpaal.query.web.imports;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;
import nl.mijlpaal.query.platform.Problem;
import nl.mijlpaal.query.web.frame.Phrases;
import nl.mijlpaal.query.web.frame.Visit;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Importing the kept file, and what came of it. */
@Hidden
@Controller
class RunPage {
  private static final String LINES = "application/x-ndjson";

  private final Uploads uploads;
  private final Importing importing;
  private final Titles titles;
  private final MessageSource words;

  RunPage(Uploads uploads, Importing importing, Titles titles, MessageSource words) {
    this.uploads = uploads;
    this.importing = importing;
    this.titles = titles;
    this.words = words;
  }

  /** To a script: how far it is, line by line; to a browser alone: where the result stands. */
  @PostMapping("/import/{id}/run")
  void run(
      Visit visit,
      @PathVariable String id,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (!visit.writes()) throw new Problem.Forbidden().exception();
    var kept = uploads.find(ImportPage.owner(visit), id);
    if (kept.isEmpty()) {
      response.sendRedirect("/import?gone=1");
      return;
    }
    var result = "/import/" + id + "/result?after=" + visit.at().recorded();
    var accept = request.getHeader(HttpHeaders.ACCEPT);
    if (accept != null && accept.contains(LINES)) {
      response.setContentType(LINES);
      var progress = new Progress(response.getOutputStream());
      run(kept.get(), visit, progress::heard);
      progress.ended(result);
    } else {
      run(kept.get(), visit, _ -> {});
      response.sendRedirect(result);
    }
  }

  @GetMapping("/import/{id}/result")
  String result(
      Visit visit,
      @PathVariable String id,
      @RequestParam(defaultValue = "0") long after,
      Model model) {
    var kept = uploads.find(ImportPage.owner(visit), id);
    if (kept.isEmpty()) return "redirect:/import?gone=1";
    var done = kept.get().done().get();
    if (done == null) return "redirect:/import/" + id;
    model.addAttribute("kept", kept.get());
    model.addAttribute("changed", "/audit?actor=" + ImportPage.owner(visit) + "&after=" + after);
    ImportPage.show(done, model);
    model.addAttribute("titles", titles.of(done, visit));
    model.addAttribute("inWords", new InWords(new Phrases(words, visit.locale())));
    return "import-result";
  }

  /** Asked twice at once, it is done once; and the result is kept for who comes back. */
  private void run(Kept kept, Visit visit, Consumer<Counts> heard) {
    if (!kept.running().compareAndSet(false, true)) return;
    try {
      kept.done()
          .set(
              importing.send(
                  kept, false, visit.locale(), line -> !line.outcome().equals("unchanged"), heard));
    } finally {
      kept.running().set(false);
    }
  }
}
