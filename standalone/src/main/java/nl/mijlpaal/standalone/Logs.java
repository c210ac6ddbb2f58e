package nl.mijlpaal.standalone;

import java.nio.file.Path;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Where this process writes what happens, and in a file of its own who was refused what, and who
 * took what in or out; to be said before the first logger is made.
 */
final class Logs {
  private Logs() {}

  /**
   * Names the files.
   *
   * @param name of the first; {@code security} comes before that of the other, unless it is that of
   *     everything in one process
   */
  static void to(Path directory, String name) {
    String security = name.equals("mijlpaal") ? "security" : "security-" + name;
    System.setProperty("mijlpaal.log", directory.resolve(name + ".log").toString());
    System.setProperty("mijlpaal.security-log", directory.resolve(security + ".log").toString());
    System.setProperty("logback.configurationFile", "logback-to-files.xml");
    // One log for all contexts in this process, not one configuration per context.
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    // Nothing here calls its makers.
    System.setProperty("axoniq.update-checker.disabled", "true");
    System.setProperty("disable-axoniq-console-message", "true");
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }
}
