package nl.mijlpaal.command.answering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Sentences in answers, in Dutch and English. */
final class Messages {
  static final Locale DUTCH = Locale.of("nl");

  /** The languages of every sentence; the first is spoken to who asks for none of them. */
  static final List<Locale> LANGUAGES = List.of(DUTCH, Locale.ENGLISH);

  private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

  Messages() {
    source.setBasename("nl/mijlpaal/command/answering/problems");
    source.setDefaultEncoding("UTF-8");
    source.setDefaultLocale(DUTCH);
    source.setFallbackToSystemLocale(false);
    source.setAlwaysUseMessageFormat(true);
  }

  /** A sentence that not everything has. */
  Optional<String> find(String key, Locale locale, Object... facts) {
    return Optional.ofNullable(source.getMessage(key, facts, null, locale));
  }

  String say(String key, Locale locale, Object... facts) {
    return source.getMessage(key, facts, locale);
  }
}
