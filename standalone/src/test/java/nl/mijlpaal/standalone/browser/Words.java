package nl.mijlpaal.standalone.browser;

import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The sentences of the pages in one language, read from where the pages read them. */
record Words(Locale locale, ResourceBundleMessageSource sentences) {
  private static final List<String> FILES =
      List.of(
          "frame",
          "words",
          "portfolio",
          "roadmap",
          "milestone",
          "work",
          "audit",
          "imports",
          "help");

  static Words in(String language) {
    var sentences = new ResourceBundleMessageSource();
    sentences.setBasenames(
        FILES.stream().map(name -> "nl/mijlpaal/query/web/" + name).toArray(String[]::new));
    sentences.setDefaultEncoding("UTF-8");
    sentences.setFallbackToSystemLocale(false);
    sentences.setAlwaysUseMessageFormat(true);
    return new Words(Locale.of(language), sentences);
  }

  String say(String code, Object... facts) {
    return sentences.getMessage(code, facts, locale);
  }
}
