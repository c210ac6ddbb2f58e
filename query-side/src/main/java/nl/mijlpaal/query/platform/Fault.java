package nl.mijlpaal.query.platform;

import java.util.List;

/**
 * One thing that is wrong with the form of a question.
 *
 * @param parameter the name of the query parameter, path variable or header
 * @param facts what the sentence about it names, such as the allowed values
 */
public record Fault(String parameter, Sort sort, List<Object> facts) {
  public Fault {
    facts = List.copyOf(facts);
  }

  public static Fault of(String parameter, Sort sort, Object... facts) {
    return new Fault(parameter, sort, List.of(facts));
  }

  /** What can be wrong; each has its sentence in every language. */
  public enum Sort {
    /** No such parameter here; fact: the names that exist. */
    UNKNOWN,
    /** Required and absent. */
    MISSING,
    /** Given more than once. */
    REPEATED,
    NOT_A_NUMBER,
    NOT_A_DAY,
    NOT_A_MOMENT,
    /** A day that is yet to come, where only what was can be looked at. */
    FUTURE,
    NOT_A_UUID,
    NOT_TRUE_OR_FALSE,
    /** Facts: the allowed values. */
    NOT_ONE_OF,
    /** Facts: lowest and highest allowed value. */
    OUT_OF_RANGE,
    /** Facts: the longest allowed number of characters. */
    TOO_LONG,
    /** Not a cursor that an earlier answer gave. */
    NOT_A_CURSOR,
    /** Not {@code <aggregateId>@<sequence>}. */
    NOT_A_REVISION,
    /** A period that ends before it begins; fact: the other parameter. */
    BEFORE,
    MALFORMED
  }
}
