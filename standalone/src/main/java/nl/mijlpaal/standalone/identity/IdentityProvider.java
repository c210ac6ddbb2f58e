package nl.mijlpaal.standalone.identity;

import java.nio.file.Path;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The running identity provider, a Spring Boot context of its own. */
public record IdentityProvider(ConfigurableApplicationContext context) implements AutoCloseable {

  /**
   * Starts it, with the accounts and the key of earlier starts where there were any.
   *
   * @param directory where accounts and signing key are kept
   * @param port on the loopback address
   * @param clients the programs that may ask for tokens
   */
  public static IdentityProvider start(Path directory, int port, Clients clients) {
    ApplicationContextInitializer<GenericApplicationContext> kept =
        context -> {
          context.registerBean(Accounts.class, () -> Accounts.in(directory));
          context.registerBean(SigningKey.class, () -> SigningKey.in(directory));
          context.registerBean(Clients.class, () -> clients);
        };
    return new IdentityProvider(
        new SpringApplicationBuilder(IdentityConfiguration.class)
            .bannerMode(Banner.Mode.OFF)
            .registerShutdownHook(false)
            .initializers(kept)
            .run(
                "--spring.config.name=identity",
                "--spring.main.register-shutdown-hook=false",
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--server.servlet.session.cookie.name=MIJLPAAL_IDP",
                "--server.servlet.session.cookie.same-site=lax",
                "--mijlpaal.identity.issuer=http://localhost:" + port));
  }

  @Override
  public void close() {
    context.close();
  }
}
