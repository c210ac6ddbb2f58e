package nl.mijlpaal.query.milestone;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import nl.mijlpaal.query.consuming.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What many states say alike, such as the plan of an edition. It is known by the hash of what it
 * says, so that it is stored once and never changes.
 */
final class Part<T> {
  private final @Nullable T value;
  private @Nullable UUID id;

  private Part(@Nullable T value, @Nullable UUID id) {
    this.value = value;
    this.id = id;
  }

  static <T> Part<T> of(T value) {
    return new Part<>(value, null);
  }

  /** One that was stored, with what it says. */
  static <T> Part<T> of(UUID id, T value) {
    return new Part<>(value, id);
  }

  /** One of which nothing is at hand but where it stands. */
  @JsonCreator
  static <T> Part<T> at(UUID id) {
    return new Part<>(null, id);
  }

  T value() {
    if (value == null) throw new IllegalStateException("not fetched: " + id);
    return value;
  }

  /** Found only when it is asked for: most of what is folded is never stored. */
  @JsonValue
  UUID id() {
    if (id == null) id = hash(said());
    return id;
  }

  /** Whether its id was asked for before, so that it may have been stored. */
  boolean isIdentified() {
    return id != null;
  }

  String said() {
    return Reading.JSON.writeValueAsString(value());
  }

  /** What it says, and its id from it. */
  String identified() {
    var said = said();
    id = hash(said);
    return said;
  }

  /** That was found before, of an equal one. */
  void identifiedAs(UUID known) {
    id = known;
  }

  private static UUID hash(String said) {
    try {
      var hash = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(said.getBytes(UTF_8)));
      return new UUID(hash.getLong(), hash.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) return true;
    if (!(other instanceof Part<?> that)) return false;
    if (value == null || that.value == null) return id().equals(that.id());
    return value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }

  @Override
  public String toString() {
    return value == null ? "part " + id : value.toString();
  }
}
