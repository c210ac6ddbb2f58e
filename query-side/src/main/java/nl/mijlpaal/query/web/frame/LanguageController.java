package nl.mijlpaal.query.web.frame;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import nl.mijlpaal.query.platform.Messages;
import nl.mijlpaal.query.platform.OwnAddress;
import nl.mijlpaal.query.platform.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Goes on in the other language, on the page where somebody is. */
@Hidden
@Controller
class LanguageController {
  private final LocaleResolver locales;

  LanguageController(LocaleResolver locales) {
    this.locales = locales;
  }

  @GetMapping("/language")
  String language(
      @RequestParam String to,
      @RequestParam(defaultValue = "/") String page,
      HttpServletRequest request,
      HttpServletResponse response) {
    var language =
        Messages.LANGUAGES.stream()
            .filter(known -> known.getLanguage().equals(to))
            .findFirst()
            .orElseThrow(() -> new Problem.NotFound().exception());
    locales.setLocale(request, response, Locale.of(language.getLanguage()));
    return "redirect:" + OwnAddress.orFirstPage(page);
  }
}
