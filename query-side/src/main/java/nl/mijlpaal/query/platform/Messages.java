package nl.mijlpaal.query.platform;

import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Sentences on the screen and in answers, in Dutch and English. */
public final class Messages {
  public static final Locale DUTCH = Locale.of("nl");

  /** The languages of every sentence; the first is spoken to who asks for none of them. */
  public static final List<Locale> LANGUAGES = List.of(DUTCH, Locale.ENGLISH);

  private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

  /**
   * @param bundle where the sentences stand: {@code <bundle>_nl.properties} and its English twin
   */
  public Messages(String bundle) {
    source.setBasename(bundle);
    source.setDefaultEncoding("UTF-8");
    source.setDefaultLocale(DUTCH);
    source.setFallbackToSystemLocale(false);
    source.setAlwaysUseMessageFormat(true);
  }

  public String say(String key, Locale locale, Object... facts) {
    return source.getMessage(key, facts, locale);
  }
}
