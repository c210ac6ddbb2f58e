package nl.mijlpaal.standalone;

import java.util.Locale;

/** What can run in a process of its own. */
enum Part {
  EVENT_STORE {
    @Override
    AutoCloseable start(Parts parts) {
      return parts.eventStore();
    }
  },
  READ_MODELS {
    @Override
    AutoCloseable start(Parts parts) {
      return parts.readModels();
    }
  },
  BROKER {
    @Override
    AutoCloseable start(Parts parts) {
      return parts.broker();
    }
  },
  IDENTITY {
    @Override
    AutoCloseable start(Parts parts) {
      return parts.identity();
    }
  };

  abstract AutoCloseable start(Parts parts);

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
