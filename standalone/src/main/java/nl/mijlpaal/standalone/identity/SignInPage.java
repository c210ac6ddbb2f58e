package nl.mijlpaal.standalone.identity;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.thymeleaf.context.Context;
import org.thymeleaf.messageresolver.StandardMessageResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The page on which people sign in, in Dutch or English. */
@RestController
class SignInPage {
  /** Of the session: the name with which signing in failed. */
  static final String TYPED = "nl.mijlpaal.sign-in.typed";

  private static final Locale DUTCH = Locale.of("nl");
  private static final Set<String> LANGUAGES = Set.of("nl", "en");
  private static final String FOLDER = "nl/mijlpaal/standalone/identity/";

  private final SpringTemplateEngine pages = pages();
  private final DemoAccounts accounts;

  SignInPage(Accounts accounts) {
    this.accounts = new DemoAccounts(accounts);
  }

  @GetMapping(path = "/sign-in", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> page(
      CsrfToken csrf,
      @RequestParam(required = false) @Nullable String error,
      @SessionAttribute(name = TYPED, required = false) @Nullable String typed,
      @RequestParam(required = false) @Nullable String language,
      @RequestHeader(name = "Accept-Language", defaultValue = "nl") String accepted) {
    var locale =
        language != null && LANGUAGES.contains(language) ? Locale.of(language) : spoken(accepted);
    var page =
        pages.process(
            "sign-in",
            new Context(
                locale,
                Map.of(
                    "csrf",
                    csrf.getToken(),
                    "failed",
                    error != null,
                    "why",
                    "wait".equals(error) ? "wait" : "wrong",
                    "typed",
                    error == null || typed == null ? "" : typed,
                    "groups",
                    accounts.groups(locale),
                    "other",
                    locale.equals(DUTCH) ? "en" : "nl")));
    return ResponseEntity.ok()
        .header("Content-Language", locale.getLanguage())
        .header("Vary", "Accept-Language")
        .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
        .body(page);
  }

  @GetMapping(path = "/sign-in.css", produces = "text/css;charset=UTF-8")
  byte[] style() throws IOException {
    try (var resource = SignInPage.class.getResourceAsStream("sign-in.css")) {
      return Objects.requireNonNull(resource).readAllBytes();
    }
  }

  /** What the browser likes best of what there is; Dutch where it likes neither. */
  private static Locale spoken(String accepted) {
    try {
      var liked =
          Locale.lookup(Locale.LanguageRange.parse(accepted), List.of(DUTCH, Locale.ENGLISH));
      return liked == null ? DUTCH : liked;
    } catch (IllegalArgumentException e) {
      return DUTCH;
    }
  }

  private static SpringTemplateEngine pages() {
    var files = new ClassLoaderTemplateResolver(SignInPage.class.getClassLoader());
    files.setPrefix(FOLDER);
    files.setSuffix(".html");
    files.setCharacterEncoding("UTF-8");
    var pages = new SpringTemplateEngine();
    pages.setTemplateResolver(files);
    pages.setMessageResolver(new StandardMessageResolver());
    return pages;
  }
}
