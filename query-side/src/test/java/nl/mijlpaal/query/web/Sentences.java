package nl.mijlpaal.query.web;

import java.util.Locale;
import nl.mijlpaal.query.web.frame.Phrases;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The sentences of the pages, for tests without a running side. */
public final class Sentences {
  public static final Phrases DUTCH = in(Locale.of("nl"));
  public static final Phrases ENGLISH = in(Locale.ENGLISH);

  private static Phrases in(Locale locale) {
    var source = new ResourceBundleMessageSource();
    source.setBasenames(
        "nl/mijlpaal/query/web/words",
        "nl/mijlpaal/query/web/told",
        "nl/mijlpaal/query/web/milestone");
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    source.setAlwaysUseMessageFormat(true);
    return new Phrases(source, locale);
  }

  private Sentences() {}
}
