package nl.mijlpaal.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.mijlpaal.command.accepting.CommandDesk;
import nl.mijlpaal.command.accepting.Outcome;
import nl.mijlpaal.command.accepting.Request;
import nl.mijlpaal.command.accepting.RequestName;
import nl.mijlpaal.command.deciding.Actor;
import nl.mijlpaal.command.deciding.Role;
import nl.mijlpaal.command.remembering.Revision;
import nl.mijlpaal.contract.Channel;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.Metadata;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** A command-side node as it runs, without its web server, and without a broker that answers. */
public final class Node implements AutoCloseable {
  public static final Actor STRATEGY_OFFICE =
      new Actor(
          "office",
          "test",
          Set.of(Role.STRATEGY_OFFICE),
          Set.of(),
          Classification.DEPARTEMENTAAL_VERTROUWELIJK);

  private final ConfigurableApplicationContext context;

  public Node(String storeUrl) {
    context =
        CommandSideApplication.application()
            .web(WebApplicationType.NONE)
            .run(
                arguments(
                    Map.of(
                        "spring.datasource.url", storeUrl,
                        "spring.datasource.username", "postgres",
                        "mijlpaal.kafka.bootstrap-servers", "127.0.0.1:9",
                        "mijlpaal.idempotency.hmac-key",
                            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                        "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                            "http://127.0.0.1:9/")));
  }

  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  public Outcome ask(Object... commands) {
    return ask(null, null, commands);
  }

  public Outcome ask(@Nullable Revision expected, @Nullable RequestName name, Object... commands) {
    return part(CommandDesk.class)
        .take(
            new Request(
                STRATEGY_OFFICE,
                List.of(commands),
                metadata(STRATEGY_OFFICE),
                List.of(),
                expected,
                name));
  }

  public static Metadata metadata(Actor actor) {
    return new Metadata(
        actor.id(),
        actor.client(),
        actor.roles().stream().map(Role::code).collect(Collectors.toCollection(TreeSet::new)),
        null,
        null,
        Channel.REST,
        "one",
        null,
        false);
  }

  @Override
  public void close() {
    context.close();
  }

  private static String[] arguments(Map<String, String> properties) {
    return properties.entrySet().stream()
        .map(property -> "--" + property.getKey() + "=" + property.getValue())
        .toArray(String[]::new);
  }
}
