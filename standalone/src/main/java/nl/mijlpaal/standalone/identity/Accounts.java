package nl.mijlpaal.standalone.identity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All accounts, in the order in which they are shown. */
public record Accounts(List<Account> all) {
  private static final List<String> AREAS =
      List.of(
          "quantum",
          "sensoren",
          "intelligente-systemen",
          "ruimtetechnologie",
          "slimme-materialen",
          "maritiem");
  private static final String SECRET = "departementaal-vertrouwelijk";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Reads the accounts, or makes the demo accounts where there are none. */
  public static Accounts in(Path directory) {
    Path file = directory.resolve("accounts.json");
    if (!Files.exists(file)) {
      PrivateFile.write(file, JSON.writeValueAsString(demo()));
    }
    return new Accounts(
        JSON.readValue(PrivateFile.read(file), new TypeReference<List<Account>>() {}));
  }

  public Optional<Account> named(String name) {
    return all.stream().filter(account -> account.name().equals(name)).findFirst();
  }

  private static List<Account> demo() {
    Stream<Account> ofAreas =
        AREAS.stream()
            .flatMap(area ->
                Stream.of(
                    demo("team-" + area, "team", List.of(area), SECRET),
                    demo("lead-" + area, "area-lead", List.of(area), SECRET)));
    Stream<Account> ofAll =
        Stream.of(
            demo("strategy", "strategy-office", List.of(), SECRET),
            demo("auditor", "auditor", List.of(), SECRET),
            demo("privacy-1", "privacy-officer", List.of(), SECRET),
            demo("privacy-2", "privacy-officer", List.of(), SECRET),
            demo("viewer", "viewer", List.of(), "intern"));
    return Stream.concat(ofAreas, ofAll).toList();
  }

  /** The password of a demo account is its name. */
  private static Account demo(String name, String role, List<String> areas, String clearance) {
    String hash = PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(name);
    return new Account(
        name, String.valueOf(hash), UUID.randomUUID(), List.of(role), areas, clearance);
  }
}
