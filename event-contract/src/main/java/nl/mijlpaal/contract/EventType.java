package nl.mijlpaal.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An event's name and version on the wire, and the record that holds it. */
public record EventType(String name, int version, Class<? extends DomainEvent> type) {

  private static final List<EventType> ALL =
      Arrays.stream(DomainEvent.class.getPermittedSubclasses())
          .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
          .map(type -> of(type.asSubclass(DomainEvent.class)))
          .toList();

  private static final Map<String, EventType> BY_WIRE =
      ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::wire, Function.identity()));

  /** Every type of event that exists, in the order in which the families declare them. */
  public static List<EventType> all() {
    return ALL;
  }

  /** The type of an event at hand. */
  public static EventType of(DomainEvent event) {
    return of(event.getClass());
  }

  /** The type stored under a name and version; empty when this program does not know it. */
  public static Optional<EventType> find(String name, int version) {
    return Optional.ofNullable(BY_WIRE.get(name + ".v" + version));
  }

  /** Name and version as one word, such as {@code milestone.planned.v1}. */
  public String wire() {
    return name + ".v" + version;
  }

  private static EventType of(Class<? extends DomainEvent> type) {
    var wire = type.getAnnotation(Wire.class);
    if (wire == null) throw new IllegalStateException(type + " has no name on the wire");
    return new EventType(wire.name(), wire.version(), type);
  }
}
