package nl.mijlpaal.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.mijlpaal.standalone.guide.Example;
import nl.mijlpaal.standalone.guide.Terminal;
import nl.mijlpaal.standalone.identity.Account;
import nl.mijlpaal.standalone.identity.Accounts;

/**
 * {@code docs/api.md}, followed on an installation that is loaded. Two things stand in for what a
 * reader has: the addresses of this installation for those of a demo, and for {@code ./mijlpaal} a
 * script that prints the tokens that the command line would.
 */
record ApiGuide(String text) {
  private static final Path FILE = Path.of("..", "docs", "api.md");
  private static final String FRONT_DOOR =
      """
      #!/bin/sh
      [ "$1" = token ] && exec cat "tokens/$2"
      echo "the guide asks for mijlpaal $*" >&2
      exit 1
      """;

  static ApiGuide read() throws IOException {
    return new ApiGuide(Files.readString(FILE));
  }

  /** Whether there is what the guide asks its reader to have. */
  static boolean canBeFollowed() throws InterruptedException {
    try {
      return new ProcessBuilder("curl", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noCurl) {
      return false;
    }
  }

  /** Runs every example, in a directory of their own. */
  List<Terminal.Outcome> follow(Parts parts, Path directory)
      throws IOException, InterruptedException {
    Path frontDoor = Files.writeString(directory.resolve("mijlpaal"), FRONT_DOOR);
    if (!frontDoor.toFile().setExecutable(true)) throw new IOException(frontDoor.toString());
    Path tokens = Files.createDirectory(directory.resolve("tokens"));
    for (Account account : Accounts.in(parts.data().resolve("identity")).all())
      Files.writeString(tokens.resolve(account.name()), parts.tokenOf(account.name()));
    return new Terminal(directory).run(Example.in(at(parts.ports())));
  }

  private String at(Ports ports) {
    return text.replace("http://localhost:8080", ports.queryUrl())
        .replace("http://localhost:8081", ports.commandUrl());
  }
}
