package nl.mijlpaal.query.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemTextsTest {

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void every_problem_and_every_fault_has_its_sentences_and_no_others_are_there(String language)
      throws IOException {
    var needed = new TreeSet<String>();
    for (var type : Problem.class.getPermittedSubclasses()) {
      var name = kebab(type.getSimpleName().replaceAll("(?<=.)(\\p{Lu})", "-$1"));
      needed.add("problem." + name + ".title");
      needed.add("problem." + name + ".detail");
    }
    for (var sort : Fault.Sort.values()) needed.add("fault." + kebab(sort.name()));
    needed.add("fault.unknown.alone");

    assertThat(sentences(language).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(needed);
  }

  @Test
  void both_languages_name_the_same_facts() throws IOException {
    var english = sentences("en");

    sentences("nl")
        .forEach((key, dutch) ->
            assertThat(facts((String) dutch))
                .as((String) key)
                .isEqualTo(facts(english.getProperty((String) key))));
  }

  @Test
  void a_failure_tells_its_id_and_nothing_else() {
    var texts = new ProblemTexts(new Messages("nl/mijlpaal/query/platform/problems"));

    var body = texts.body(new Problem.Failure("7f"), Locale.ENGLISH);

    assertThat(body.get("detail")).isEqualTo("The mistake is ours. Mention 7f when you report it.");
    assertThat(body).containsEntry("failureId", "7f").containsEntry("status", 500);
  }

  private static Properties sentences(String language) throws IOException {
    var sentences = new Properties();
    var name = "problems_" + language + ".properties";
    try (var file = new InputStreamReader(Problem.class.getResourceAsStream(name), UTF_8)) {
      var text = file.readAllAsString();
      var keys = new ArrayList<String>();
      text.lines().filter(line -> line.contains("=")).forEach(l -> keys.add(l.split("=", 2)[0]));
      assertThat(keys).doesNotHaveDuplicates();
      sentences.load(new StringReader(text));
    }
    return sentences;
  }

  private static Stream<String> stream(String sentence) {
    return Stream.of("{0}", "{1}", "{2}").filter(sentence::contains);
  }

  private static Object facts(String sentence) {
    return stream(sentence).toList();
  }

  private static String kebab(String words) {
    return words.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
