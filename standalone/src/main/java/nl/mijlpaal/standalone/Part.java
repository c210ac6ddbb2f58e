package nl.mijlpaal.standalone;

import java.util.List;
import java.util.Locale;

/**
 * What makes up an installation, each after what it leans on: started as soon as that is up,
 * stopped in the opposite order.
 */
enum Part {
  EVENT_STORE("PostgreSQL, event store"),
  READ_MODELS("PostgreSQL, read models"),
  BROKER("Kafka"),
  IDENTITY("identity provider"),
  COMMAND_SIDE("command side"),
  QUERY_SIDE("query side");

  private final String title;

  Part(String title) {
    this.title = title;
  }

  /** What people are told came up. */
  String title() {
    return title;
  }

  /** Returns when the part is up; closing what it returns stops it. */
  AutoCloseable start(Parts parts) {
    return switch (this) {
      case EVENT_STORE -> parts.eventStore();
      case READ_MODELS -> parts.readModels();
      case BROKER -> parts.broker();
      case IDENTITY -> parts.identity();
      case COMMAND_SIDE -> parts.commandSide();
      case QUERY_SIDE -> parts.querySide();
    };
  }

  List<Part> needs() {
    return switch (this) {
      case EVENT_STORE, READ_MODELS, BROKER, IDENTITY -> List.of();
      case COMMAND_SIDE -> List.of(EVENT_STORE, BROKER);
      case QUERY_SIDE -> List.of(READ_MODELS, BROKER, IDENTITY);
    };
  }

  /** Its name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
