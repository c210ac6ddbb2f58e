package nl.mijlpaal.standalone;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

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
    return new Side(
        new SpringApplicationBuilder(application)
            .bannerMode(Banner.Mode.OFF)
            .registerShutdownHook(false)
            .run(all.map(property -> "--" + property).toArray(String[]::new)));
  }

  @Override
  public void close() {
    context.close();
  }
}
