package nl.mijlpaal.command.form;

import static nl.mijlpaal.command.answering.Fault.field;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    var names = FormShape.of(plain).names();
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
    var shape = FormShape.of(type);
    var values = new @Nullable Object[shape.parts().size()];
    for (int i = 0; i < values.length; i++)
      values[i] = part(type, shape.parts().get(i), node, path, faults);
    return faults.size() > before ? null : made(shape, values, path, faults);
  }

  private @Nullable Object part(
      Class<?> type, FormShape.Part part, JsonNode node, String path, List<Fault> faults) {
    if (part.unwrapped()) return record(part.type(), node, path, faults);
    var here = Paths.of(path, part.name());
    var value = node.get(part.name());
    if (value == null || value.isNull()) {
      if (part.required()) faults.add(field(here, Sort.MISSING));
      return null;
    }
    var read = read(part.generic(), value, here, faults);
    if (read != null) faults.addAll(constraints.faults(type, part.name(), read, path));
    return read;
  }

  private static @Nullable Object made(
      FormShape shape, @Nullable Object[] values, String path, List<Fault> faults) {
    try {
      return shape.constructor().newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException)
        return Scalars.missing(
            faults, field(path.isEmpty() ? JsonBody.WHOLE : path, Sort.INCONSISTENT));
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
