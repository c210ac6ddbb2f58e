package nl.mijlpaal.command.deciding;

import java.util.List;

/** The outcome of a command: the events it causes (perhaps none), or the reason it was refused. */
public sealed interface Decision<E> {
  record Accepted<E>(List<E> events) implements Decision<E> {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  record Refused<E>(Rejection reason) implements Decision<E> {}

  static <E> Decision<E> accept(E event) {
    return new Accepted<>(List.of(event));
  }

  static <E> Decision<E> accept(E first, E second) {
    return new Accepted<>(List.of(first, second));
  }

  static <E> Decision<E> nothingToDo() {
    return new Accepted<>(List.of());
  }

  static <E> Decision<E> refuse(Rejection reason) {
    return new Refused<>(reason);
  }
}
