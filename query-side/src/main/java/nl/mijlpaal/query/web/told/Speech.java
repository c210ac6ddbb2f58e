package nl.mijlpaal.query.web.told;

import java.util.Locale;
import nl.mijlpaal.query.web.frame.Spoken;
import org.springframework.context.MessageSource;

/** The words of one language. */
record Speech(MessageSource words, Locale locale) {

  String say(String key, Object... facts) {
    return words.getMessage(key, facts, locale);
  }

  /** A word of a fixed list, such as a status. */
  String word(String list, Enum<?> value) {
    return say(list + "." + value.name());
  }

  Spoken spoken() {
    return new Spoken(locale);
  }
}
