package nl.mijlpaal.query.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is wrong with a value that does not read as what a question asks for. */
final class Misread {

  /**
   * The fault of an address of a page, which writes values of a fixed set as {@code at-risk}.
   *
   * @param type that the value was to be
   */
  static Fault onPage(String name, Class<?> type) {
    if (!type.isEnum()) return of(name, type);
    var values = Arrays.stream(type.getEnumConstants()).map(Object::toString);
    return new Fault(
        name,
        Fault.Sort.NOT_ONE_OF,
        values.map(value -> (Object) value.toLowerCase(Locale.ROOT).replace('_', '-')).toList());
  }

  static Fault of(String name, Class<?> type) {
    if (type.isEnum())
      return new Fault(name, Fault.Sort.NOT_ONE_OF, List.of(type.getEnumConstants()));
    return Fault.of(
        name,
        switch (type.getSimpleName()) {
          case "int", "Integer", "long", "Long" -> Fault.Sort.NOT_A_NUMBER;
          case "LocalDate" -> Fault.Sort.NOT_A_DAY;
          case "Instant" -> Fault.Sort.NOT_A_MOMENT;
          case "UUID" -> Fault.Sort.NOT_A_UUID;
          case "boolean", "Boolean" -> Fault.Sort.NOT_TRUE_OR_FALSE;
          default -> Fault.Sort.MALFORMED;
        });
  }

  private Misread() {}
}
