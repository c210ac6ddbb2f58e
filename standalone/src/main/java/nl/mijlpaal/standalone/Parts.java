package nl.mijlpaal.standalone;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mijlpaal.command.CommandSideApplication;
import nl.mijlpaal.query.QuerySideApplication;
import nl.mijlpaal.standalone.identity.AccessToken;
import nl.mijlpaal.standalone.identity.Accounts;
import nl.mijlpaal.standalone.identity.Clients;
import nl.mijlpaal.standalone.identity.IdentityProvider;
import nl.mijlpaal.standalone.identity.SigningKey;
import nl.mijlpaal.standalone.postgres.Database;
import nl.mijlpaal.standalone.postgres.PostgresBinaries;
import nl.mijlpaal.standalone.postgres.PostgresCluster;

/**
 * The parts of an installation, each of which can be started alone: as one of many in a process or
 * as the only one. They know of one another by address only.
 */
record Parts(DataDirectory data, Ports ports, Secrets secrets) {
  static final String TOPIC = "mijlpaal-ledger";

  /**
   * The cluster of the event store. Whatever holds a write transaction open here holds up the
   * ledger, so none may be long.
   */
  PostgresCluster eventStore() {
    return postgres(
        DataDirectory.EVENT_STORE,
        secrets.eventStoreSuperuser(),
        Map.of("transaction_timeout", "'2min'", "idle_in_transaction_session_timeout", "'15s'"),
        eventDatabase());
  }

  /** The cluster of the read models, where a rebuild may write for as long as it takes. */
  PostgresCluster readModels() {
    return postgres(
        DataDirectory.READ_MODELS,
        secrets.readModelsSuperuser(),
        Map.of("idle_in_transaction_session_timeout", "'5min'"),
        readDatabase());
  }

  Broker broker() {
    return Broker.start(data.resolve("broker"), ports, TOPIC);
  }

  IdentityProvider identity() {
    return IdentityProvider.start(
        data.resolve("identity"),
        ports.identity(),
        new Clients(
            ports.queryUrl(),
            secrets.pagesClient(),
            secrets.querySideClient(),
            secrets.monitoringClient()));
  }

  Side commandSide() {
    return Side.start(
        CommandSideApplication.class,
        "command-side",
        ports.command(),
        with(eventDatabase(), "mijlpaal.idempotency.hmac-key=" + secrets.idempotencyHmacKey()));
  }

  Side querySide() {
    return Side.start(
        QuerySideApplication.class,
        "query-side",
        ports.query(),
        with(
            readDatabase(),
            "mijlpaal.command-side.url=" + ports.commandUrl(),
            "mijlpaal.command-side.token-uri=" + ports.issuer() + "/oauth2/token",
            "mijlpaal.command-side.client-id=query-side",
            "mijlpaal.command-side.client-secret=" + secrets.querySideClient(),
            "mijlpaal.sign-in.issuer=" + ports.issuer(),
            "mijlpaal.sign-in.authorization-uri=" + ports.issuer() + "/oauth2/authorize",
            "mijlpaal.sign-in.token-uri=" + ports.issuer() + "/oauth2/token",
            "mijlpaal.sign-in.jwk-set-uri=" + ports.issuer() + "/oauth2/jwks",
            "mijlpaal.sign-in.end-session-uri=" + ports.issuer() + "/connect/logout",
            "mijlpaal.sign-in.client-secret=" + secrets.pagesClient()));
  }

  private List<String> with(Database database, String... own) {
    return Stream.of(
            database.asProperties(),
            List.of(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + ports.issuer(),
                "mijlpaal.kafka.bootstrap-servers=" + ports.bootstrapServers(),
                "mijlpaal.kafka.topic=" + TOPIC,
                // Each idle connection is a PostgreSQL process of some 15 MB.
                "spring.datasource.hikari.minimum-idle=2",
                "spring.datasource.hikari.idle-timeout=60000"),
            List.of(own))
        .flatMap(List::stream)
        .toList();
  }

  /** An access token of an account, as {@code mijlpaal token} prints. */
  String tokenOf(String account) {
    Path directory = data.resolve("identity");
    return AccessToken.of(
        Accounts.in(directory).named(account).orElseThrow(),
        SigningKey.in(directory),
        ports.issuer(),
        Instant.now());
  }

  Database eventDatabase() {
    return new Database(
        ports.eventStore(), "mijlpaal_events", "mijlpaal_command", secrets.eventStoreCommandSide());
  }

  Database readDatabase() {
    return new Database(
        ports.readModels(), "mijlpaal_read", "mijlpaal_query", secrets.readModelsQuerySide());
  }

  private PostgresCluster postgres(
      String name, String superuser, Map<String, String> settings, Database database) {
    PostgresCluster cluster =
        PostgresCluster.start(
            PostgresBinaries.unpack(), data.resolve(name), database.port(), superuser, settings);
    database.makeIn(cluster);
    return cluster;
  }
}
