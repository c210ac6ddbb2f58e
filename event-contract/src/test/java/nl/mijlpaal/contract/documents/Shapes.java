package nl.mijlpaal.contract.documents;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;
import nl.mijlpaal.contract.EventType;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;

/** How the records of the contract are built, for the documents that describe them. */
final class Shapes {

  static List<RecordComponent> parts(Class<?> type) {
    return Arrays.asList(type.getRecordComponents());
  }

  static boolean mayBeMissing(RecordComponent part) {
    return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /** Records that are not written as an object. */
  static boolean isObject(Class<?> type) {
    return type.isRecord() && type != MilestoneId.class;
  }

  /** Whether what is missing is left out, and not written as null. */
  static boolean leavesOut(Class<?> type) {
    return type == Target.class;
  }

  /** The records and enums that events are made of, in the order in which they are met. */
  static SequencedSet<Class<?>> values() {
    var met = new LinkedHashSet<Class<?>>();
    EventType.all().forEach(type -> partsOf(type.type()).forEach(part -> meet(part, met)));
    return met;
  }

  private static void meet(Class<?> type, SequencedSet<Class<?>> met) {
    if (!type.getName().startsWith("nl.mijlpaal.") || type == MilestoneId.class) return;
    if (met.add(type) && type.isRecord()) partsOf(type).forEach(part -> meet(part, met));
  }

  private static Stream<Class<?>> partsOf(Class<?> type) {
    return parts(type).stream().flatMap(part -> classes(part.getGenericType()));
  }

  private static Stream<Class<?>> classes(Type type) {
    return switch (type) {
      case ParameterizedType holder ->
          Arrays.stream(holder.getActualTypeArguments()).flatMap(Shapes::classes);
      case Class<?> plain -> Stream.of(plain);
      default -> throw new AssertionError(type);
    };
  }

  private Shapes() {}
}
