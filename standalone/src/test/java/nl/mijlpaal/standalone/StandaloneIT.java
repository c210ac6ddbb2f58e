package nl.mijlpaal.standalone;

import static nl.mijlpaal.standalone.Part.COMMAND_SIDE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.mijlpaal.standalone.identity.AccessToken;
import nl.mijlpaal.standalone.identity.Accounts;
import nl.mijlpaal.standalone.identity.SigningKey;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.ConfigResource.Type;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.oauth2.jwt.Jwt;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StandaloneIT {
  @TempDir private static Path path;
  private static DataDirectory data;
  private static Parts parts;
  private static Mijlpaal mijlpaal;

  @BeforeAll
  static void start() {
    data = DataDirectory.alone(path);
    parts = new Parts(data, data.freePorts(ChosenPorts.free()), data.secrets());
    mijlpaal = Mijlpaal.start(parts, Progress.on(new PrintWriter(Writer.nullWriter())));
  }

  @AfterAll
  static void stop() {
    mijlpaal.close();
    data.close();
  }

  @Test
  void both_clusters_write_what_they_acknowledge() throws SQLException {
    for (var database : List.of(parts.eventDatabase(), parts.readDatabase())) {
      try (Connection connection = database.connect()) {
        assertThat(setting(connection, "fsync")).isEqualTo("on");
        assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
        assertThat(setting(connection, "full_page_writes")).isEqualTo("on");
        assertThat(setting(connection, "wal_recycle")).isEqualTo("off");
        assertThat(setting(connection, "server_version")).startsWith("18.");
      }
    }
  }

  @Test
  void no_transaction_holds_up_the_ledger_for_long() throws SQLException {
    try (Connection connection = parts.eventDatabase().connect()) {
      assertThat(setting(connection, "transaction_timeout")).isEqualTo("2min");
      assertThat(setting(connection, "idle_in_transaction_session_timeout")).isEqualTo("15s");
    }
  }

  @Test
  void the_command_side_may_finish_an_erasure_without_being_superuser() throws SQLException {
    try (Connection connection = parts.eventDatabase().connect();
        Statement statement = connection.createStatement()) {
      statement.execute("select pg_switch_wal()");
      statement.execute("checkpoint");
      assertThat(setting(connection, "is_superuser")).isEqualTo("off");
    }
  }

  @Test
  void the_topic_keeps_every_entry_for_ever_in_one_order() throws Exception {
    var topic = new ConfigResource(Type.TOPIC, Parts.TOPIC);
    try (var admin = Admin.create(Map.of("bootstrap.servers", parts.ports().bootstrapServers()))) {
      var description = admin.describeTopics(List.of(Parts.TOPIC)).allTopicNames().get();
      assertThat(description.get(Parts.TOPIC).partitions()).hasSize(1);
      var settings = admin.describeConfigs(List.of(topic)).all().get().get(topic);
      assertThat(settings.get("retention.ms").value()).isEqualTo("-1");
      assertThat(settings.get("retention.bytes").value()).isEqualTo("-1");
      assertThat(settings.get("max.message.bytes").value()).isEqualTo("1048576");
    }
  }

  @Test
  void a_token_of_the_command_line_is_one_that_the_provider_vouches_for() {
    Path identity = data.resolve("identity");
    var team = Accounts.in(identity).named("team-quantum").orElseThrow();
    String issuer = parts.ports().issuer();

    String token = AccessToken.of(team, SigningKey.in(identity), issuer, Instant.now());
    Jwt claims = Visitor.decode(token, issuer);

    assertThat(claims.getSubject()).isEqualTo(team.actor().toString());
    assertThat(claims.getClaimAsString("azp")).isEqualTo("command-line");
    assertThat(claims.getClaimAsStringList("roles")).containsExactly("team");
    assertThat(claims.getClaimAsStringList("areas")).containsExactly("quantum");
    assertThat(claims.getClaimAsString("clearance")).isEqualTo("departementaal-vertrouwelijk");
  }

  @Test
  void the_query_side_gets_a_token_for_texts() throws Exception {
    var visitor = new Visitor(parts.ports());
    Jwt claims = visitor.asService("query-side", parts.secrets().querySideClient(), "texts");

    assertThat(claims.getClaimAsString("scope")).isEqualTo("texts");
    assertThat(claims.getClaimAsString("azp")).isEqualTo("query-side");
  }

  @ParameterizedTest
  @EnumSource(names = {"COMMAND_SIDE", "QUERY_SIDE"})
  void monitoring_reads_the_figures_of_each_side(Part side) throws Exception {
    String url = side == COMMAND_SIDE ? parts.ports().commandUrl() : parts.ports().queryUrl();
    var visitor = new Visitor(parts.ports());
    Jwt token = visitor.asService("monitoring", parts.secrets().monitoringClient(), "metrics");

    assertThat(visitor.status(url + "/actuator/prometheus", token.getTokenValue())).isEqualTo(200);
    assertThat(visitor.status(url + "/actuator/prometheus", parts.tokenOf("auditor")))
        .isEqualTo(403);
  }

  @Test
  void somebody_signs_in_for_the_pages_with_a_name_and_a_password() throws Exception {
    var visitor = new Visitor(parts.ports());
    Jwt claims = visitor.signIn("viewer", "viewer", parts.secrets().pagesClient());

    assertThat(claims.getClaimAsString("azp")).isEqualTo("pages");
    assertThat(claims.getClaimAsStringList("roles")).containsExactly("viewer");
    assertThat(claims.getClaimAsString("clearance")).isEqualTo("intern");
    assertThat(claims.getExpiresAt()).isAfter(Instant.now().plusSeconds(15 * 60));
  }

  @ParameterizedTest
  @EnumSource(names = {"COMMAND_SIDE", "QUERY_SIDE"})
  void each_side_is_well_and_trusts_the_provider_and_nobody_else(Part side) throws Exception {
    String url = side == COMMAND_SIDE ? parts.ports().commandUrl() : parts.ports().queryUrl();
    var visitor = new Visitor(parts.ports());
    Path identity = data.resolve("identity");
    var auditor = Accounts.in(identity).named("auditor").orElseThrow();
    String token =
        AccessToken.of(auditor, SigningKey.in(identity), parts.ports().issuer(), Instant.now());

    assertThat(visitor.status(url + "/actuator/health", token)).isEqualTo(200);
    assertThat(visitor.status(url + "/v1/nothing-here", "")).isEqualTo(401);
    assertThat(visitor.status(url + "/v1/nothing-here", token)).isEqualTo(404);
    assertThat(visitor.status(url + "/v1/nothing-here", token.replaceFirst("..$", "AA")))
        .isEqualTo(401);
  }

  @Test
  void a_wrong_password_leads_back_to_the_sign_in_page() throws Exception {
    assertThat(new Visitor(parts.ports()).afterSigningIn("viewer", "auditor")).endsWith("?error");
  }

  @Test
  void who_guesses_passwords_is_held_up_and_even_the_right_one_has_to_wait() throws Exception {
    var visitor = new Visitor(parts.ports());
    for (int i = 0; i < 5; i++)
      assertThat(visitor.afterSigningIn("privacy-2", "guess-" + i)).endsWith("?error");

    assertThat(visitor.afterSigningIn("privacy-2", "privacy-2")).endsWith("?error=wait");
    assertThat(visitor.afterSigningIn("privacy-1", "privacy-1")).doesNotContain("error");
  }

  private static String setting(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("show " + name)) {
      row.next();
      return row.getString(1);
    }
  }
}
