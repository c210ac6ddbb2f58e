package nl.mijlpaal.command.answering;

import java.util.List;

/**
 * One thing that is wrong with the form of a request.
 *
 * @param where in the body, or beside it
 * @param name the field, such as {@code target.value} or {@code placements[1].plate}; {@code body}
 *     for the whole; or the name of a header or query parameter
 * @param facts what the sentence about it names, such as the allowed values
 */
public record Fault(Where where, String name, Sort sort, List<Object> facts) {
  public Fault {
    facts = List.copyOf(facts);
  }

  public static Fault field(String name, Sort sort, Object... facts) {
    return new Fault(Where.FIELD, name, sort, List.of(facts));
  }

  public static Fault parameter(String name, Sort sort, Object... facts) {
    return new Fault(Where.PARAMETER, name, sort, List.of(facts));
  }

  public enum Where {
    FIELD,
    PARAMETER
  }

  /** What can be wrong; each has its sentence in every language. */
  public enum Sort {
    /** No such field here; facts: the names that exist. */
    UNKNOWN,
    /** No such column in a file; fact: the one that is probably meant. */
    COLUMN_MEANT,
    /** No such column in a file, nor one like it. */
    NO_COLUMN,
    /** Required and absent. */
    MISSING,
    /** Given more than once. */
    REPEATED,
    /** A text of nothing but blanks. */
    BLANK,
    /** A control character, or half of one that takes two. */
    UNREADABLE_CHARACTER,
    NOT_A_TEXT,
    NOT_A_NUMBER,
    NOT_A_DAY,
    NOT_A_UUID,
    NOT_TRUE_OR_FALSE,
    NOT_A_LIST,
    NOT_AN_OBJECT,
    /** Facts: the allowed values. */
    NOT_ONE_OF,
    /** Facts: lowest and highest allowed value. */
    OUT_OF_RANGE,
    /** Fact: the largest allowed number of characters. */
    TOO_LONG,
    /** Of what stands on one line, a text with line breaks. */
    NOT_ONE_LINE,
    /** Facts: the smallest and largest allowed number of things in a list. */
    NOT_SO_MANY,
    /** Fact: the regular expression that it does not match. */
    NOT_OF_THIS_FORM,
    /** A moment that cannot be read one way. */
    NOT_UNDERSTOOD,
    /** Known to the month, quarter or year, and not on its last day. */
    NOT_THE_LAST_DAY,
    /** Its parts contradict each other. */
    INCONSISTENT,
    /** Fact: how deep objects may lie in each other. */
    TOO_DEEP,
    /** Not UTF-8. */
    WRONG_ENCODING,
    /** Facts: line and column where reading stopped. */
    NOT_JSON,
    /** Fact: the line of a file from which on it is no table, mostly because of a quote. */
    NOT_CSV,
    /** Facts: the number of fields of a row, and of its header. */
    OTHER_COLUMNS,
    /** Not a quoted revision. */
    NOT_A_REVISION,
    MALFORMED
  }
}
