package nl.mijlpaal.standalone;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line behind {@code ./mijlpaal}. */
@Command(
    name = "mijlpaal",
    mixinStandardHelpOptions = true,
    description = "Roadmaps and milestones that remember everything.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      StartCommand.class,
      TokenCommand.class,
      RunCommand.class,
      RehearseCommand.class
    },
    footer = {
      "",
      "  mijlpaal test      runs every check and test",
      "",
      "Everything listens on this machine only. Ctrl-C stops it."
    })
public final class MijlpaalCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private CommandSpec spec;

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new MijlpaalCommand())
        .setExecutionExceptionHandler((failure, line, parsed) -> {
          sayWhy(line.getErr(), failure);
          return 1;
        });
  }

  private static void sayWhy(PrintWriter err, Exception failure) {
    if (failure instanceof StartRefused refused) {
      err.println("mijlpaal: " + refused.getMessage());
    } else {
      err.println("mijlpaal: this should not have happened: " + failure);
      failure.printStackTrace(err);
    }
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do.");
  }
}
