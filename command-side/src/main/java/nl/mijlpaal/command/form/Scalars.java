package nl.mijlpaal.command.form;

import static nl.mijlpaal.command.answering.Fault.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.mijlpaal.command.answering.Fault;
import nl.mijlpaal.command.answering.Fault.Sort;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the values that have no parts. Nothing is converted: "3" is no number and 3 is no text. */
final class Scalars {

  static @Nullable Object read(Class<?> type, JsonNode node, String path, List<Fault> faults) {
    if (type == String.class) return text(node, path, faults);
    if (type == int.class || type == Integer.class) return integer(node, path, faults);
    if (type == long.class || type == Long.class) return number(node, path, faults);
    if (type == boolean.class || type == Boolean.class) return truth(node, path, faults);
    if (type == LocalDate.class) return day(node, path, faults);
    if (type == UUID.class) return uuid(node, path, faults);
    if (type.isEnum()) return constant(type, node, path, faults);
    throw new IllegalArgumentException("a form cannot hold a " + type);
  }

  /** Without outer blanks, as a file is read. */
  static @Nullable String text(JsonNode node, String path, List<Fault> faults) {
    if (!node.isString()) return missing(faults, field(path, Sort.NOT_A_TEXT));
    var text = node.stringValue();
    if (text.isBlank()) return missing(faults, field(path, Sort.BLANK));
    return readable(text) ? text.strip() : missing(faults, field(path, Sort.UNREADABLE_CHARACTER));
  }

  /** PostgreSQL keeps no NUL, UTF-8 no half of a pair, and a control character is no text. */
  private static boolean readable(String text) {
    return text.codePoints()
        .noneMatch(c ->
            (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
  }

  private static @Nullable Long number(JsonNode node, String path, List<Fault> faults) {
    if (node.isIntegralNumber() && node.canConvertToLong()) return node.longValue();
    return missing(faults, field(path, Sort.NOT_A_NUMBER));
  }

  private static @Nullable Integer integer(JsonNode node, String path, List<Fault> faults) {
    if (node.isIntegralNumber() && node.canConvertToInt()) return node.intValue();
    return missing(faults, field(path, Sort.NOT_A_NUMBER));
  }

  private static @Nullable Boolean truth(JsonNode node, String path, List<Fault> faults) {
    return node.isBoolean()
        ? (Boolean) node.booleanValue()
        : missing(faults, field(path, Sort.NOT_TRUE_OR_FALSE));
  }

  static @Nullable LocalDate day(JsonNode node, String path, List<Fault> faults) {
    try {
      var day = LocalDate.parse(node.isString() ? node.stringValue() : "");
      if (day.getYear() >= Limits.FIRST_YEAR && day.getYear() <= Limits.LAST_YEAR) return day;
      return missing(
          faults,
          field(
              path, Sort.OUT_OF_RANGE, Limits.FIRST_YEAR + "-01-01", Limits.LAST_YEAR + "-12-31"));
    } catch (DateTimeException e) {
      return missing(faults, field(path, Sort.NOT_A_DAY));
    }
  }

  /** Only the full form: the JDK would read 1-1-1-1-1 as well. */
  private static @Nullable UUID uuid(JsonNode node, String path, List<Fault> faults) {
    var text = node.isString() ? node.stringValue() : "";
    return text.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? UUID.fromString(text)
        : missing(faults, field(path, Sort.NOT_A_UUID));
  }

  private static @Nullable Object constant(
      Class<?> type, JsonNode node, String path, List<Fault> faults) {
    var constants = Arrays.stream(type.getEnumConstants()).map(c -> (Enum<?>) c).toList();
    for (var constant : constants)
      if (node.isString() && constant.name().equals(node.stringValue())) return constant;
    return missing(
        faults, field(path, Sort.NOT_ONE_OF, constants.stream().map(Enum::name).toArray()));
  }

  /** Notes what is wrong with a value, which is missing from then on. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // there is nothing to cast
  static <T> @Nullable T missing(List<Fault> faults, Fault fault) {
    faults.add(fault);
    return null;
  }

  private Scalars() {}
}
