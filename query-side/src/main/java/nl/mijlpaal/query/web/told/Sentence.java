package nl.mijlpaal.query.web.told;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the ledger in words.
 *
 * @param index its position
 * @param what it says happened, such as "streefmoment gewijzigd"
 * @param changes field by field, as far as the reader may know them
 * @param reason as it was typed
 */
public record Sentence(
    long index,
    Subject subject,
    String what,
    List<Change> changes,
    @Nullable Value reason,
    Who who,
    When when,
    @Nullable Cited source,
    String channel) {

  public Sentence {
    changes = List.copyOf(changes);
  }

  /**
   * All of it in one line of text, for where there is no room for more; the title that its subject
   * has is not said again.
   */
  public String line() {
    return what
        + changes.stream().filter(change -> !isTitle(change)).map(Change::line).collect(joined());
  }

  private boolean isTitle(Change change) {
    var to = change.to();
    return change.from() == null && to != null && to.text().equals(subject.title());
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.collectingAndThen(
        Collectors.joining("; "), all -> all.isEmpty() ? "" : ": " + all);
  }

  /**
   * What it is about.
   *
   * @param name such as a milestone's key
   * @param path of its page
   */
  public record Subject(String name, @Nullable String title, String path) {}

  /**
   * A field with its old and its new value.
   *
   * @param field its name in words
   * @param note what the difference amounts to, such as a slip
   */
  public record Change(
      String field, @Nullable Value from, @Nullable Value to, @Nullable String note) {

    /** A text that was typed again, word for word, is another text and says nothing else. */
    boolean saysTheSame() {
      return from != null
          && to != null
          && from.sort() == Value.Sort.TYPED
          && to.sort() == Value.Sort.TYPED
          && from.text().equals(to.text());
    }

    String line() {
      return field
          + (from == null ? " " : " " + from.quoted() + " → ")
          + (to == null ? "–" : to.quoted())
          + (note == null ? "" : ", " + note);
    }
  }

  /**
   * A value in words.
   *
   * @param sort how it came to be, and so how it is shown
   * @param words what somebody typed for it, where that says something else
   */
  public record Value(String text, Sort sort, @Nullable String words) {

    public Value(String text, Sort sort) {
      this(text, sort, null);
    }

    /** A fact, somebody's own text, or a text that cannot be shown. */
    public enum Sort {
      FACT,
      TYPED,
      MISSING
    }

    /** As it stands in a line of text: what somebody typed between quotes. */
    String quoted() {
      return sort == Sort.TYPED ? "‘" + text + "’" : whole();
    }

    /** With what was typed for it behind it. */
    public String whole() {
      return words == null ? text : text + " (‘" + words + "’)";
    }

    static Value fact(String text) {
      return new Value(text, Sort.FACT);
    }
  }

  /**
   * Who did it, known by a pseudonym alone.
   *
   * @param actor the pseudonym
   * @param roles in words, as held then
   * @param client the program that was used
   */
  public record Who(String actor, String roles, @Nullable String client) {

    /** Enough of the pseudonym to tell people apart in a list. */
    public String initial() {
      return actor.length() > 8 ? actor.substring(0, 8) : actor;
    }
  }

  /**
   * Both times in words.
   *
   * @param decided when the change was accepted, which is a little before it was recorded
   * @param effective the day on which it became true, as exactly as it is known
   * @param since the same as part of a sentence, such as "geldig per 4 april 2025"
   * @param late how much later it was recorded; absent when it was not, or when it is history
   * @param backFilled whether it was loaded afterwards, as history
   */
  public record When(
      String recorded,
      String decided,
      String effective,
      String since,
      @Nullable String late,
      boolean backFilled) {}

  /**
   * The document that it comes from.
   *
   * @param text with the page
   * @param address only one that a browser can safely open
   * @param certainty how sure the reading is
   */
  public record Cited(String text, @Nullable String address, @Nullable String certainty) {}
}
