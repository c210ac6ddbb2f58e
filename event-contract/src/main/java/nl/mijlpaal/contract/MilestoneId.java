package nl.mijlpaal.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The stable identity of a milestone across editions: {@code milestone:<uuid>}. */
public record MilestoneId(UUID uuid) {
  private static final String TYPE = "milestone:";

  /**
   * Reads an id as it is written.
   *
   * @throws IllegalArgumentException when it is not a milestone's id
   */
  @JsonCreator
  public static MilestoneId of(String text) {
    if (!text.startsWith(TYPE)) throw new IllegalArgumentException("not a milestone: " + text);
    return new MilestoneId(UUID.fromString(text.substring(TYPE.length())));
  }

  @Override
  @JsonValue
  public String toString() {
    return TYPE + uuid;
  }
}
