package nl.mijlpaal.standalone;

import java.nio.file.Path;
import java.time.Instant;
import nl.mijlpaal.standalone.identity.AccessToken;
import nl.mijlpaal.standalone.identity.Account;
import nl.mijlpaal.standalone.identity.Accounts;
import nl.mijlpaal.standalone.identity.SigningKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mijlpaal token USER}: an access token for curl. */
@Command(
    name = "token",
    mixinStandardHelpOptions = true,
    description = "Prints an access token of an account, good for half an hour.")
final class TokenCommand implements Runnable {
  @Parameters(paramLabel = "USER", description = "an account, such as strategy or team-quantum")
  private String user = "";

  @Option(names = "--data", paramLabel = "DIR", description = "that of the last start")
  private @Nullable Path directory;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private CommandSpec spec;

  @Override
  public void run() {
    Path data = directory == null ? LastStarted.orDefault() : directory;
    String issuer = DataDirectory.portsIn(data).issuer();
    Path identity = data.resolve("identity");
    Accounts accounts = Accounts.in(identity);
    Account account =
        accounts
            .named(user)
            .orElseThrow(
                () -> new StartRefused("No account " + user + "; there are " + accounts.all()));
    var out = spec.commandLine().getOut();
    out.println(AccessToken.of(account, SigningKey.in(identity), issuer, Instant.now()));
    out.flush();
  }
}
