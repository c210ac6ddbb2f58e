package nl.mijlpaal.query.change;

import nl.mijlpaal.contract.MarkedField;
import org.jspecify.annotations.Nullable;

/**
 * One field that an event changed.
 *
 * @param field its name in camelCase, such as {@code target}
 * @param mark the field of the marking that says who may see it; absent when the whole does
 * @param from what stood there; absent when there was nothing
 * @param to what stands there now, a value of the contract
 */
public record FieldChange(
    String field, @Nullable MarkedField mark, @Nullable Object from, @Nullable Object to) {

  static FieldChange of(String field, @Nullable Object from, @Nullable Object to) {
    return new FieldChange(field, null, from, to);
  }

  static FieldChange marked(
      String field, MarkedField mark, @Nullable Object from, @Nullable Object to) {
    return new FieldChange(field, mark, from, to);
  }
}
