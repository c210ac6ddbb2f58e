package nl.mijlpaal.command.form;

import static nl.mijlpaal.command.answering.Fault.field;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mijlpaal.command.answering.Fault;
import nl.mijlpaal.command.answering.Fault.Sort;
import nl.mijlpaal.command.answering.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Binds a body to a record, collecting every fault on the way. */
final class FormBinder {
  private final Constraints constraints;
  private final Map<Class<?>, Reading> readings;

  /**
   * @param readings of the types that callers write in a way of their own
   */
  FormBinder(Constraints constraints, Map<Class<?>, Reading> readings) {
    this.constraints = constraints;
    this.readings = Map.copyOf(readings);
  }

  /**
   * Reads a body.
   *
   * @param faults what was found wrong beside the body; more may be added
   * @throws nl.mijlpaal.command.answering.ProblemException with all faults, when there is one
   */
  <T> T bind(Class<T> form, byte[] body, List<Fault> faults) {
    var node = JsonBody.read(body, faults);
    var bound = node == null ? null : read(form, node, "", faults);
    if (bound == null || !faults.isEmpty()) throw new Problem.Malformed(faults).exception();
    return form.cast(bound);
  }

  @Nullable Object read(Type type, JsonNode node, String path, List<Fault> faults) {
    if (type instanceof ParameterizedType list)
      return list(list.getActualTypeArguments()[0], node, path, faults);
    var plain = (Class<?>) type;
    var reading = readings.get(plain);
    if (reading != null) return reading.read(node, path, faults);
    if (!plain.isRecord()) return Scalars.read(plain, node, path, faults);
    if (!node.isObject())
      return Scalars.missing(
          faults, field(path.isEmpty() ? JsonBody.WHOLE : path, Sort.NOT_AN_OBJECT));
    var names = names(plain);
    for (var name : node.propertyNames())
      if (!names.contains(name))
        faults.add(field(Paths.of(path, name), Sort.UNKNOWN, names.toArray()));
    return record(plain, node, path, faults);
  }

  private @Nullable Object list(Type element, JsonNode node, String path, List<Fault> faults) {
    if (!node.isArray()) return Scalars.missing(faults, field(path, Sort.NOT_A_LIST));
    var before = faults.size();
    var list = new ArrayList<@Nullable Object>();
    for (var part : node.values())
      list.add(read(element, part, Paths.of(path, list.size()), faults));
    return faults.size() > before ? null : list;
  }

  private @Nullable Object record(Class<?> type, JsonNode node, String path, List<Fault> faults) {
    var before = faults.size();
    var components = type.getRecordComponents();
    var values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++)
      values[i] = component(type, components[i], node, path, faults);
    return faults.size() > before ? null : made(type, components, values, path, faults);
  }

  private @Nullable Object component(
      Class<?> type, RecordComponent component, JsonNode node, String path, List<Fault> faults) {
    if (unwrapped(component)) return record(component.getType(), node, path, faults);
    var here = Paths.of(path, component.getName());
    var value = node.get(component.getName());
    if (value == null || value.isNull()) {
      if (required(component)) faults.add(field(here, Sort.MISSING));
      return null;
    }
    var read = read(component.getGenericType(), value, here, faults);
    if (read != null) faults.addAll(constraints.faults(type, component.getName(), read, path));
    return read;
  }

  private static @Nullable Object made(
      Class<?> type,
      RecordComponent[] components,
      @Nullable Object[] values,
      String path,
      List<Fault> faults) {
    try {
      return constructor(type, components).newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException)
        return Scalars.missing(
            faults, field(path.isEmpty() ? JsonBody.WHOLE : path, Sort.INCONSISTENT));
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Constructor<?> constructor(Class<?> type, RecordComponent[] components)
      throws NoSuchMethodException {
    var constructor =
        type.getDeclaredConstructor(
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    constructor.setAccessible(true);
    return constructor;
  }

  /** The fields of a form; those of an unwrapped part are its own. */
  static Set<String> names(Class<?> type) {
    var names = new LinkedHashSet<String>();
    for (var component : type.getRecordComponents())
      if (unwrapped(component)) names.addAll(names(component.getType()));
      else names.add(component.getName());
    return names;
  }

  static boolean required(RecordComponent component) {
    return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  static boolean unwrapped(RecordComponent component) {
    return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
  }
}
