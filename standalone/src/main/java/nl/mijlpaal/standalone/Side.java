package nl.mijlpaal.standalone;

import java.util.List;
import java.util.stream.Stream;
import nl.mijlpaal.command.platform.NotSafeToStart;
import nl.mijlpaal.command.publishing.TopicAhead;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/**
 * The command side or the query side, running as a Spring Boot context of its own with nothing but
 * properties from outside, as it would on a machine of its own.
 */
record Side(ConfigurableApplicationContext context) implements AutoCloseable {

  /** On the class path for the identity provider's sake; a side must not become one itself. */
  private static final String NOT_FOR_SIDES =
      "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet."
          + "OAuth2AuthorizationServerAutoConfiguration,"
          + "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet."
          + "OAuth2AuthorizationServerJwtAutoConfiguration";

  /**
   * Starts a side and returns when it answers.
   *
   * @param configuration the name of its own configuration file
   * @param properties what goes before the values in that file, each as name=value
   */
  static Side start(Class<?> application, String configuration, int port, List<String> properties) {
    Stream<String> all =
        Stream.concat(
            Stream.of(
                "spring.config.name=" + configuration,
                "spring.main.register-shutdown-hook=false",
                "spring.autoconfigure.exclude=" + NOT_FOR_SIDES,
                "server.address=127.0.0.1",
                "server.port=" + port),
            properties.stream());
    try {
      return new Side(
          new SpringApplicationBuilder(application)
              .bannerMode(Banner.Mode.OFF)
              .registerShutdownHook(false)
              .listeners(Side::tell)
              .run(all.map(property -> "--" + property).toArray(String[]::new)));
    } catch (RuntimeException e) {
      throw refusal(e);
    }
  }

  /** What a side found unsafe is for people to read; everything else is a fault. */
  private static RuntimeException refusal(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof NotSafeToStart reason) {
        return new StartRefused(String.valueOf(reason.getMessage()), failure);
      }
    }
    return failure;
  }

  /** A side that ends by itself says why in its log; people look at the terminal. */
  private static void tell(ApplicationEvent event) {
    if (event instanceof PayloadApplicationEvent<?> told
        && told.getPayload() instanceof TopicAhead reason) {
      System.err.println("mijlpaal: " + reason.getMessage());
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
