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

  @SafeVarargs
  static <E> Decision<E> accept(E... events) {
    return new Accepted<>(List.of(events));
  }

  static <E> Decision<E> nothingToDo() {
    return new Accepted<>(List.of());
  }

  static <E> Decision<E> refuse(Rejection reason) {
    return new Refused<>(reason);
  }
}
