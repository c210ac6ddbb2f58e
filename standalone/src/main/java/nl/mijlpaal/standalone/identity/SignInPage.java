package nl.mijlpaal.standalone.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The page on which people sign in. */
@RestController
class SignInPage {
  private static final String WRONG =
      "<p role=\"alert\">Naam of wachtwoord klopt niet. Probeer het opnieuw.</p>";

  private final String page;
  private final String style = resource("sign-in.css");

  SignInPage(Accounts accounts) {
    String names =
        accounts.all().stream()
            .map(account -> "<li>" + HtmlUtils.htmlEscape(account.name()) + "</li>")
            .collect(Collectors.joining("\n      "));
    this.page = resource("sign-in.html").replace("{{accounts}}", names);
  }

  @GetMapping(path = "/sign-in", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
  String page(CsrfToken csrf, @RequestParam(required = false) @Nullable String error) {
    return page.replace("{{problem}}", error == null ? "" : WRONG)
        .replace("{{csrf}}", csrf.getToken());
  }

  @GetMapping(path = "/sign-in.css", produces = "text/css;charset=UTF-8")
  String style() {
    return style;
  }

  private static String resource(String name) {
    try (InputStream resource =
        Objects.requireNonNull(SignInPage.class.getResourceAsStream(name), name)) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
