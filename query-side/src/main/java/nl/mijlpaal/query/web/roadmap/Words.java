package nl.mijlpaal.query.web.roadmap;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The sentences of the pages in one language. */
record Words(MessageSource sentences, Locale locale) {

  String say(String name, Object... facts) {
    return sentences.getMessage(name, facts, locale);
  }
}
