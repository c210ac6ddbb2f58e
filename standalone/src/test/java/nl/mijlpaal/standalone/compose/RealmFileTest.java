package nl.mijlpaal.standalone.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.mijlpaal.standalone.identity.Accounts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm that Keycloak starts with, beside the accounts that the standalone start makes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RealmFileTest {
  private record Person(
      String name, List<String> roles, List<String> areas, List<String> clearance) {}

  private final JsonNode realm =
      JsonMapper.shared().readTree(ComposeFile.ROOT.resolve("deploy/realm.json").toFile());

  @TempDir private Path directory;

  @Test
  void it_knows_the_accounts_of_the_standalone_start() {
    var known =
        stream(realm.path("users"))
            .map(user ->
                new Person(
                    user.path("username").asString(),
                    words(user.path("realmRoles")),
                    words(user.path("attributes").path("areas")),
                    words(user.path("attributes").path("clearance"))));
    var demo =
        Accounts.in(directory).all().stream()
            .map(account ->
                new Person(
                    account.name(),
                    account.roles(),
                    account.areas(),
                    List.of(account.clearance())));

    assertThat(known).containsExactlyElementsOf(demo.toList());
  }

  @Test
  void a_password_of_a_demo_account_is_its_name() {
    assertThat(stream(realm.path("users")))
        .hasSize(17)
        .allMatch(
            user -> user.path("credentials").path(0).path("value").equals(user.path("username")));
  }

  @Test
  void its_tokens_say_who_somebody_is() {
    var claims =
        stream(scope("mijlpaal").path("protocolMappers"))
            .filter(mapper ->
                "true".equals(mapper.path("config").path("access.token.claim").asString()))
            .map(mapper -> mapper.path("name").asString());

    assertThat(claims)
        .containsExactlyInAnyOrder("sub", "preferred_username", "roles", "areas", "clearance");
    assertThat(List.of("pages", "cli"))
        .allSatisfy(
            id -> assertThat(words(client(id).path("defaultClientScopes"))).contains("mijlpaal"));
  }

  @Test
  void programs_with_a_secret_get_it_from_outside() {
    assertThat(
            Map.of(
                "pages",
                "${PAGES_CLIENT_SECRET}",
                "query-side",
                "${QUERY_SIDE_CLIENT_SECRET}",
                "monitoring",
                "${MONITORING_CLIENT_SECRET}"))
        .allSatisfy(
            (id, secret) -> assertThat(client(id).path("secret").asString()).isEqualTo(secret));
  }

  @Test
  void pages_sign_people_in_with_proof_of_possession() {
    assertThat(client("pages").path("attributes").path("pkce.code.challenge.method").asString())
        .isEqualTo("S256");
    assertThat(client("pages").path("directAccessGrantsEnabled").asBoolean()).isFalse();
  }

  @Test
  void each_program_asks_for_the_one_thing_that_it_needs() {
    assertThat(Map.of("query-side", "texts", "monitoring", "metrics"))
        .allSatisfy((program, thing) -> {
          assertThat(words(client(program).path("defaultClientScopes"))).containsExactly(thing);
          assertThat(scope(thing).path("attributes").path("include.in.token.scope").asString())
              .isEqualTo("true");
        });
  }

  @Test
  void nobody_raises_their_own_clearance() {
    var profile =
        JsonMapper.shared()
            .readTree(
                realm
                    .path("components")
                    .path("org.keycloak.userprofile.UserProfileProvider")
                    .path(0)
                    .path("config")
                    .path("kc.user.profile.config")
                    .path(0)
                    .asString());

    assertThat(stream(profile.path("attributes")))
        .isNotEmpty()
        .allMatch(attribute ->
            words(attribute.path("permissions").path("edit")).equals(List.of("admin")));
  }

  private JsonNode client(String id) {
    return named("clients", "clientId", id);
  }

  private JsonNode scope(String name) {
    return named("clientScopes", "name", name);
  }

  private JsonNode named(String list, String key, String name) {
    return stream(realm.path(list))
        .filter(item -> item.path(key).asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> words(JsonNode list) {
    return stream(list).map(JsonNode::asString).toList();
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
