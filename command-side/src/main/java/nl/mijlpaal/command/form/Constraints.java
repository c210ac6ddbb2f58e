package nl.mijlpaal.command.form;

import static nl.mijlpaal.command.answering.Fault.field;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import nl.mijlpaal.command.answering.Fault;
import nl.mijlpaal.command.answering.Fault.Sort;
import org.jspecify.annotations.Nullable;

/** Holds one field against its annotations, without the record that is not made yet. */
final class Constraints {
  private final Validator validator;

  Constraints(Validator validator) {
    this.validator = validator;
  }

  List<Fault> faults(Class<?> form, String component, Object value, String path) {
    var faults =
        validator.validateValue(form, component, value).stream()
            .map(violation -> fault(violation, path, form, component));
    return Stream.concat(faults, lines(form, component, value, path)).toList();
  }

  private static Stream<Fault> lines(Class<?> form, String component, Object value, String path) {
    var size = declared(form, component).getAnnotation(Size.class);
    var broken =
        value instanceof String text
            && size != null
            && size.max() <= Limits.LINE
            && text.lines().count() > 1;
    return broken ? Stream.of(field(Paths.of(path, component), Sort.NOT_ONE_LINE)) : Stream.of();
  }

  private static Fault fault(
      ConstraintViolation<?> violation, String path, Class<?> form, String component) {
    var name = violation.getPropertyPath().toString().replace(".<list element>", "");
    var here = Paths.of(path, name);
    return switch (violation.getConstraintDescriptor().getAnnotation()) {
      case Size size when violation.getInvalidValue() instanceof String ->
          field(here, Sort.TOO_LONG, size.max());
      case Size size -> field(here, Sort.NOT_SO_MANY, size.min(), size.max());
      case Pattern pattern -> field(here, Sort.NOT_OF_THIS_FORM, pattern.regexp());
      case Min _ -> outOfRange(here, form, component);
      case Max _ -> outOfRange(here, form, component);
      default -> throw new IllegalStateException("no sentence for " + violation);
    };
  }

  private static Fault outOfRange(String here, Class<?> form, String component) {
    var declared = declared(form, component);
    return field(
        here,
        Sort.OUT_OF_RANGE,
        bound(declared.getAnnotation(Min.class), Long.MIN_VALUE),
        bound(declared.getAnnotation(Max.class), Long.MAX_VALUE));
  }

  private static Field declared(Class<?> form, String component) {
    try {
      return form.getDeclaredField(component);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long bound(@Nullable Min min, long otherwise) {
    return min == null ? otherwise : min.value();
  }

  private static long bound(@Nullable Max max, long otherwise) {
    return max == null ? otherwise : max.value();
  }
}
