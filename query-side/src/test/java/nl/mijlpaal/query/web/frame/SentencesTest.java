package nl.mijlpaal.query.web.frame;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Dutch and English say the same, and a page asks for no sentence that is not there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SentencesTest {
  private static final Pattern FACT = Pattern.compile("\\{(\\d)[,}]");

  /** Such as {@code #{portfolio.title}} or {@code #{portfolio.span(...)}}. */
  private static final Pattern NAMED = Pattern.compile("#\\{([a-z][\\w.-]*)[}(]");

  /** Such as {@code #{|status.${m.standing()}|}}: only its beginning is known here. */
  private static final Pattern BEGUN = Pattern.compile("#\\{\\|([\\w.-]+)\\$\\{");

  static List<String> bundles() {
    return FrameConfiguration.SENTENCES;
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void both_languages_have_the_same_sentences(String bundle) throws IOException {
    assertThat(read(bundle, "en").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(read(bundle, "nl").stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void both_languages_name_the_same_facts(String bundle) throws IOException {
    var english = read(bundle, "en");

    read(bundle, "nl")
        .forEach((key, dutch) ->
            assertThat(facts((String) dutch))
                .as((String) key)
                .isEqualTo(facts(english.getProperty((String) key, ""))));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void an_apostrophe_is_written_twice_as_sentences_with_facts_need_it(String bundle)
      throws IOException {
    for (var language : List.of("nl", "en"))
      read(bundle, language)
          .forEach((key, sentence) ->
              assertThat(((String) sentence).replace("''", ""))
                  .as(language + " " + key)
                  .doesNotContain("'"));
  }

  @Test
  void no_two_files_say_the_same_key() throws IOException {
    var owners = new HashMap<String, String>();
    for (var bundle : bundles())
      for (var key : read(bundle, "nl").stringPropertyNames())
        assertThat(owners.put(key, bundle)).as(key + " is in " + bundle + " and in").isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void every_sentence_that_a_template_asks_for_is_there(String language) throws IOException {
    var keys = keys(language);
    var asked = new TreeSet<String>();
    for (var template : templates()) {
      var text = template.getContentAsString(UTF_8);
      NAMED
          .matcher(text)
          .results()
          .forEach(found -> {
            asked.add(found.group(1));
            assertThat(keys).as(template.getFilename()).contains(found.group(1));
          });
      BEGUN
          .matcher(text)
          .results()
          .forEach(found ->
              assertThat(keys)
                  .as(template.getFilename())
                  .anyMatch(key -> key.startsWith(found.group(1))));
    }
    assertThat(asked).contains("portfolio.title", "frame.nav");
  }

  private static Resource[] templates() throws IOException {
    return new PathMatchingResourcePatternResolver().getResources("classpath:/templates/**/*.html");
  }

  private static Set<String> keys(String language) throws IOException {
    var keys = new TreeSet<String>();
    for (var bundle : bundles()) keys.addAll(read(bundle, language).stringPropertyNames());
    return keys;
  }

  private static Properties read(String bundle, String language) throws IOException {
    var name = "/nl/mijlpaal/query/web/" + bundle + "_" + language + ".properties";
    try (var file = open(name)) {
      var text = new String(file.readAllBytes(), UTF_8);
      var keys = new ArrayList<String>();
      text.lines()
          .filter(line -> line.contains("=") && !line.startsWith("#"))
          .forEach(line -> keys.add(line.split("=", 2)[0]));
      assertThat(keys).as(name).doesNotHaveDuplicates();
      var sentences = new Properties();
      sentences.load(new StringReader(text));
      return sentences;
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(SentencesTest.class.getResourceAsStream(name), name);
  }

  private static Set<String> facts(String sentence) {
    return FACT.matcher(sentence)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }
}
