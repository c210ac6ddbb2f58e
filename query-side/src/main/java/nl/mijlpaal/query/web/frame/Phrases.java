package nl.mijlpaal.query.web.frame;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The sentences of the pages in one language, for what is put together before it is shown. */
public record Phrases(MessageSource sentences, Locale locale) {

  /**
   * A sentence by its key.
   *
   * @param facts a year as text, because a number gets its thousands apart
   */
  public String say(String key, Object... facts) {
    return sentences.getMessage(key, facts, locale);
  }

  /** A word of a fixed list, such as {@code status}. */
  public String word(String list, Enum<?> value) {
    return say(list + "." + value.name());
  }

  /** Where a sentence begins. */
  public String capital(String words) {
    return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
  }

  public Spoken spoken() {
    return new Spoken(locale);
  }
}
