package nl.mijlpaal.query.web.imports;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import nl.mijlpaal.query.web.frame.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What will this file do? And then: do it. */
@Hidden
@Controller
class ImportPage {
  private final Imports imports;
  private final MessageSource sentences;

  ImportPage(Imports imports, MessageSource sentences) {
    this.imports = imports;
    this.sentences = sentences;
  }

  @GetMapping("/import")
  String page(Visit visit) {
    return "imports";
  }

  @PostMapping("/import")
  String result(
      Visit visit,
      @RequestParam @Nullable MultipartFile file,
      @RequestParam(defaultValue = "true") boolean dryRun,
      Model model)
      throws InterruptedException {
    model.addAttribute("result", result(file, dryRun, visit.locale()));
    return "imports";
  }

  /** The same, a line for each row while it goes on. */
  @PostMapping("/import/rows")
  void rows(
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "true") boolean dryRun,
      Locale locale,
      HttpServletResponse response)
      throws IOException, InterruptedException {
    imports.follow(
        file,
        dryRun,
        locale,
        (status, type) -> {
          response.setStatus(status);
          response.setContentType(type);
          return response.getOutputStream();
        });
  }

  private ImportResult result(@Nullable MultipartFile file, boolean dryRun, Locale locale)
      throws InterruptedException {
    if (file == null || file.isEmpty())
      return ImportResult.problem(dryRun, sentences.getMessage("imports.no-file", null, locale));
    try {
      return imports.run(file, dryRun, locale);
    } catch (IOException e) {
      return ImportResult.problem(dryRun, sentences.getMessage("imports.unanswered", null, locale));
    }
  }
}
