package nl.mijlpaal.query.web.help;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words of the domain: the help page and {@code docs/glossary.md} say the same of them. */
record Glossary(List<Word> words) {

  /**
   * One word for one thing.
   *
   * @param code what it is called in the code, as the document writes it
   */
  record Word(
      String dutch, String english, String code, String meaningDutch, String meaningEnglish) {

    /** In the language of the page. */
    public String in(Locale locale) {
      return dutch(locale) ? dutch : english;
    }

    /** In the other language, where that is another word. */
    public @Nullable String other(Locale locale) {
      if (dutch.equalsIgnoreCase(english)) return null;
      return dutch(locale) ? english : dutch;
    }

    public String meaning(Locale locale) {
      return (dutch(locale) ? meaningDutch : meaningEnglish).replace("`", "");
    }

    private static boolean dutch(Locale locale) {
      return locale.getLanguage().equals("nl");
    }
  }

  /** As in a dictionary of that language. */
  List<Word> inOrder(Locale locale) {
    var order = Collator.getInstance(locale);
    return words.stream()
        .sorted((one, other) -> order.compare(one.in(locale), other.in(locale)))
        .toList();
  }

  static Glossary read() {
    var resource =
        Objects.requireNonNull(
            Glossary.class.getResourceAsStream("/nl/mijlpaal/query/web/glossary.csv"));
    try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(resource, UTF_8))) {
      return new Glossary(
          csv.stream()
              .map(row ->
                  new Word(
                      row.getField("dutch"),
                      row.getField("english"),
                      row.getField("code"),
                      row.getField("meaningDutch"),
                      row.getField("meaningEnglish")))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
