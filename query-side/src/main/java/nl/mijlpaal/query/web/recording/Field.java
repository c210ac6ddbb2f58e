package nl.mijlpaal.query.web.recording;

import java.util.Arrays;
import java.util.List;

/**
 * One field of a form, under the name that the command has for it, such as {@code impediment.kind}.
 *
 * @param most characters, or the highest number
 * @param choices the values there are to choose from
 */
public record Field(String name, Sort sort, boolean required, int most, List<String> choices) {
  private static final int TEXT = 20_000;
  private static final int LINE = 200;

  /** What is to be filled in. */
  public enum Sort {
    /** What somebody types freely. */
    TEXT,
    /** A few words on one line. */
    LINE,
    /** A moment as people write it. */
    TARGET,
    /** When something became true, as exactly as people know it and in their words. */
    SINCE,
    CHOICE,
    NUMBER,
    /** An amount in whole euros. */
    EUROS
  }

  public Field {
    choices = List.copyOf(choices);
  }

  /** Its name on the page: {@code effective} is there what the whole page is looked at about. */
  String input() {
    return name.equals("effective") ? "day" : name;
  }

  static Field text(String name) {
    return new Field(name, Sort.TEXT, false, TEXT, List.of());
  }

  static Field line(String name) {
    return line(name, LINE);
  }

  static Field line(String name, int most) {
    return new Field(name, Sort.LINE, false, most, List.of());
  }

  static Field target(String name) {
    return new Field(name, Sort.TARGET, false, LINE, List.of());
  }

  static Field since(String name) {
    return new Field(name, Sort.SINCE, false, LINE, List.of());
  }

  static Field choice(String name, Class<? extends Enum<?>> of) {
    return new Field(
        name,
        Sort.CHOICE,
        false,
        LINE,
        Arrays.stream(of.getEnumConstants()).map(Enum::name).toList());
  }

  static Field number(String name, int most) {
    return new Field(name, Sort.NUMBER, false, most, List.of());
  }

  static Field euros(String name) {
    return new Field(name, Sort.EUROS, false, 30, List.of());
  }

  /** The same, and not to be left out. */
  Field needed() {
    return new Field(name, sort, true, most, choices);
  }
}
