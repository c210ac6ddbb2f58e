package nl.mijlpaal.standalone.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The sentences of the pages in one language, read from where the pages read them. */
record Words(Locale locale, ResourceBundleMessageSource sentences) {
  private static final String FOLDER = "nl/mijlpaal/query/web/";

  static Words in(String language) {
    var sentences = new ResourceBundleMessageSource();
    sentences.setBasenames(files());
    sentences.setDefaultEncoding("UTF-8");
    sentences.setFallbackToSystemLocale(false);
    sentences.setAlwaysUseMessageFormat(true);
    return new Words(Locale.of(language), sentences);
  }

  String say(String code, Object... facts) {
    return sentences.getMessage(code, facts, locale);
  }

  private static String[] files() {
    try {
      var found =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:" + FOLDER + "*_nl.properties");
      return Arrays.stream(found)
          .map(Resource::getFilename)
          .map(name -> FOLDER + name.replace("_nl.properties", ""))
          .toArray(String[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
