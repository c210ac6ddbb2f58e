package nl.mijlpaal.standalone;

import java.io.PrintWriter;
import java.util.function.Consumer;

/** One start in the foreground, from the first line on the terminal to the last. */
record Session(DataDirectory data, ChosenPorts chosen, PrintWriter out) {

  /** Returns when the process was asked to stop (Ctrl-C or SIGTERM) and everything has stopped. */
  void untilStopped(Consumer<Parts> onceUp) {
    Progress progress = Progress.on(out);
    Parts parts = prepare();
    progress.say("Mijlpaal starts, with its data in " + data.path());
    try (var stop = new StopSignal();
        var _ = Mijlpaal.start(parts, progress)) {
      LastStarted.remember(data.path());
      stop.unlessAsked(() -> onceUp.accept(parts));
      if (!stop.isAsked()) progress.say(addresses(parts, progress.seconds()));
      stop.await();
      progress.say("Stopping.");
    }
    progress.say("Stopped.");
  }

  /** Starts everything and stops it at once. */
  void rehearse() {
    Mijlpaal.start(prepare(), Progress.on(out)).close();
  }

  private Parts prepare() {
    Logs.to(data.logs(), "mijlpaal");
    data.ports(chosen).refuseBusy();
    data.stopLeftOvers();
    return new Parts(data, data.freePorts(chosen), data.secrets());
  }

  private static String addresses(Parts parts, double seconds) {
    return """

    Mijlpaal is up after %.1f s.

      pages and reads    %s
      commands           %s/v1
      signing in         %s    demo accounts: strategy, team-quantum, ... (password = name)
      a token for curl   ./mijlpaal token strategy
      log                %s

    Ctrl-C stops everything.
    """
        .formatted(
            seconds,
            parts.ports().queryUrl(),
            parts.ports().commandUrl(),
            parts.ports().issuer(),
            parts.data().logs());
  }
}
