package nl.mijlpaal.standalone;

import java.nio.file.Path;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Where this process writes what happens; to be said before the first logger is made. */
final class Logs {
  private Logs() {}

  static void to(Path file) {
    System.setProperty("mijlpaal.log", file.toString());
    System.setProperty("logback.configurationFile", "logback-to-file.xml");
    // One log for all contexts in this process, not one configuration per context.
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    // Nothing here calls its makers.
    System.setProperty("axoniq.update-checker.disabled", "true");
    System.setProperty("disable-axoniq-console-message", "true");
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }
}
