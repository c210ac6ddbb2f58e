package nl.mijlpaal.query.web.latest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.mijlpaal.query.web.told.Sentence;
import nl.mijlpaal.query.web.told.Sentence.Change;
import nl.mijlpaal.query.web.told.Sentence.Cited;
import nl.mijlpaal.query.web.told.Sentence.Subject;
import nl.mijlpaal.query.web.told.Sentence.Value;
import nl.mijlpaal.query.web.told.Sentence.When;
import nl.mijlpaal.query.web.told.Sentence.Who;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TopicTest {

  @Test
  void what_was_recorded_together_of_one_milestone_is_one_topic() {
    var topics =
        Topic.of(
            List.of(
                told(5, "A001", "14:05"),
                told(4, "A001", "14:05"),
                told(3, "B001", "14:05"),
                told(2, "B001", "09:00")));

    assertThat(
            topics.stream()
                .map(topic -> topic.lines().stream().map(line -> line.told().index()).toList()))
        .containsExactly(List.of(5L, 4L), List.of(3L), List.of(2L));
    assertThat(topics).extracting(Topic::opens).containsExactly(true, false, true);
    assertThat(Topic.of(List.of())).isEmpty();
  }

  @Test
  void what_cites_the_same_source_as_the_entry_above_it_says_so() {
    var topics =
        Topic.of(
            List.of(
                citing(letter(), told(5, "A001", "14:05")),
                citing(letter(), told(4, "A001", "14:05")),
                citing(letter(), told(3, "B001", "09:00")),
                told(2, "B002", "09:00"),
                told(1, "B003", "09:00"),
                citing(letter(), told(0, "B004", "09:00"))));

    assertThat(topics.stream().flatMap(topic -> topic.lines().stream()))
        .extracting(Topic.Line::sourceAbove)
        .containsExactly(false, true, true, false, false, false);
  }

  @Test
  void a_line_does_not_say_the_title_again() {
    assertThat(told(5, "A001", "14:05").line()).isEqualTo("In het plan gezet: eigenaar EZ");
  }

  private static Sentence told(long index, String key, String recorded) {
    return new Sentence(
        index,
        new Subject(key, "Titel van " + key, "/milestones/" + key),
        "In het plan gezet",
        List.of(change("titel", "Titel van " + key), change("eigenaar", "EZ")),
        null,
        new Who("5e1f", "team", null),
        new When(recorded, recorded, "4 april 2025", "geldig per 4 april 2025", null, false),
        null,
        "import");
  }

  private static Cited letter() {
    return new Cited("Kamerbrief, 6 oktober 2025", null, null);
  }

  private static Sentence citing(Cited source, Sentence told) {
    return new Sentence(
        told.index(),
        told.subject(),
        told.what(),
        told.changes(),
        told.reason(),
        told.who(),
        told.when(),
        source,
        told.channel());
  }

  private static Change change(String field, String to) {
    return new Change(field, null, new Value(to, Value.Sort.FACT), null);
  }
}
