package nl.mijlpaal.query.web.imports;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import nl.mijlpaal.query.platform.Problem;
import nl.mijlpaal.query.web.frame.Phrases;
import nl.mijlpaal.query.web.frame.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Choosing a file, and seeing what it would do before it does anything. */
@Hidden
@Controller
class ImportPage {
  private final Uploads uploads;
  private final Importing importing;
  private final MessageSource words;
  private final Titles titles;

  ImportPage(Uploads uploads, Importing importing, MessageSource words, Titles titles) {
    this.uploads = uploads;
    this.importing = importing;
    this.words = words;
    this.titles = titles;
  }

  @GetMapping("/import")
  String choose(Visit visit, @RequestParam(defaultValue = "") String gone, Model model) {
    model.addAttribute("groups", Columns.ALL);
    model.addAttribute("largest", Uploads.LARGEST);
    model.addAttribute("fault", gone.isEmpty() ? null : "gone");
    return "import";
  }

  @PostMapping(path = "/import", produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView keep(
      Visit visit, @RequestParam(required = false) @Nullable MultipartFile file, Model model)
      throws IOException {
    var fault = fault(visit, file);
    if (fault == null && file != null)
      return new ModelAndView("redirect:/import/" + kept(visit, file).id());
    choose(visit, "", model);
    model.addAttribute("fault", fault);
    return new ModelAndView("import", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /** For the script: the page stays, and with it the file that was chosen. */
  @PostMapping(path = "/import", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Map<String, String>> keep(
      Visit visit, @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    var fault = fault(visit, file);
    if (fault == null && file != null)
      return ResponseEntity.ok(Map.of("location", "/import/" + kept(visit, file).id()));
    var detail = words.getMessage("import.fault." + fault, null, visit.locale());
    return ResponseEntity.unprocessableContent().body(Map.of("detail", detail));
  }

  private static @Nullable String fault(Visit visit, @Nullable MultipartFile file)
      throws IOException {
    if (!visit.writes()) throw new Problem.Forbidden().exception();
    return Chosen.fault(file);
  }

  private Kept kept(Visit visit, MultipartFile file) throws IOException {
    try (var content = file.getInputStream()) {
      var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
      return uploads.keep(owner(visit), name, content);
    }
  }

  @GetMapping("/import/{id}")
  String rehearse(
      Visit visit,
      @PathVariable String id,
      @RequestParam(defaultValue = "all") String outcome,
      Model model) {
    var kept = uploads.find(owner(visit), id);
    if (kept.isEmpty()) return "redirect:/import?gone=1";
    var result =
        importing.send(
            kept.get(),
            true,
            visit.locale(),
            line -> outcome.equals("all") || line.outcome().equals(outcome),
            _ -> {});
    if (result instanceof Result.Rows rows) kept.get().rows().set(rows.counts().total());
    model.addAttribute("kept", kept.get());
    model.addAttribute("outcome", outcome);
    show(result, model);
    model.addAttribute("titles", titles.of(result, visit));
    model.addAttribute("inWords", new InWords(new Phrases(words, visit.locale())));
    return "import-file";
  }

  @GetMapping("/import/template.csv")
  ResponseEntity<String> template() {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mijlpaal-import.csv\"")
        .body(Columns.template());
  }

  /** A template asks which of the three it is by what is there. */
  static void show(Result result, Model model) {
    switch (result) {
      case Result.Rows rows -> model.addAttribute("rows", rows);
      case Result.Refused refused -> model.addAttribute("refused", refused);
      case Result.Unanswered _ -> model.addAttribute("unanswered", true);
    }
  }

  static String owner(Visit visit) {
    var actor = visit.caller().actor();
    if (actor == null) throw new Problem.Unauthenticated().exception();
    return actor;
  }
}
