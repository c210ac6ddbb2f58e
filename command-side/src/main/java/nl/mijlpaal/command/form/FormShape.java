package nl.mijlpaal.command.form;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a form's record looks like; looked up once, because reflection tells it anew each time.
 *
 * @param names of its fields in a body; those of an unwrapped part are its own
 */
record FormShape(List<Part> parts, Set<String> names, Constructor<?> constructor) {
  private static final ClassValue<FormShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected FormShape computeValue(Class<?> type) {
          return made(type);
        }
      };

  /** A component of the record. */
  record Part(String name, Class<?> type, Type generic, boolean required, boolean unwrapped) {
    private static Part of(RecordComponent component) {
      return new Part(
          component.getName(),
          component.getType(),
          component.getGenericType(),
          !component.getAnnotatedType().isAnnotationPresent(Nullable.class),
          component.getAccessor().isAnnotationPresent(JsonUnwrapped.class));
    }
  }

  static FormShape of(Class<?> form) {
    return SHAPES.get(form);
  }

  private static FormShape made(Class<?> type) {
    var parts = Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
    var names = new LinkedHashSet<String>();
    for (var part : parts)
      if (part.unwrapped()) names.addAll(of(part.type()).names());
      else names.add(part.name());
    try {
      var constructor =
          type.getDeclaredConstructor(parts.stream().map(Part::type).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return new FormShape(parts, names, constructor);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }
}
