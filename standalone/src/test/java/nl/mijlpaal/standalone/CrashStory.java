package nl.mijlpaal.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/**
 * People go on writing while parts of an installation are killed and paused under them; afterwards
 * it is reckoned from outside that nothing was lost, doubled or reordered.
 */
final class CrashStory {
  private final Installation installation;
  private final PrintStream out;
  private final List<Acknowledged> acknowledged = new ArrayList<>();
  private final Caller caller;

  private CrashStory(Installation installation, PrintStream out) {
    this.installation = installation;
    this.out = out;
    this.caller = new Caller(installation.parts());
  }

  /** Opens the edition that everybody writes about. */
  static CrashStory in(Installation installation, PrintStream out) throws Exception {
    var story = new CrashStory(installation, out);
    HttpResponse<String> opened =
        story.caller.post(
            installation.parts().ports().commandUrl() + "/v1/editions",
            "open-2025",
            "{\"edition\":2025,\"title\":\"STRAIIK-D 2025\"}");
    if (opened.statusCode() != 201) {
      throw new IllegalStateException("no edition: " + opened.body());
    }
    return story;
  }

  /** What happens to the installation while everybody writes. */
  @FunctionalInterface
  interface Happening {
    void to(Installation installation, Writers writers) throws Exception;
  }

  /** The disruptions that follow from a seed. */
  static Happening disruptions(long seed, int count, PrintStream out) {
    Progress progress = Progress.on(new PrintWriter(out, true));
    return (installation, writers) -> {
      for (Disruption disruption : Disruption.of(seed, count)) {
        disruption.happen(installation, writers);
        progress.up("seed " + seed + ": " + disruption + " at " + writers.count() + " commands");
      }
      installation.awaitAllUp();
    };
  }

  /**
   * Lets people write on all nodes while something happens, and for a while after.
   *
   * @return what is wrong afterwards; nothing, if nothing is
   */
  List<String> tell(long seed, List<String> nodes, Happening happening) throws Exception {
    try (var writers = new Writers(caller, nodes)) {
      writers.start(seed);
      writers.awaitMore(20);
      happening.to(installation, writers);
      writers.awaitMore(20);
      var now = writers.finish();
      acknowledged.addAll(now);
      var faults = new ArrayList<>(writers.refused());
      awaitCaughtUp();
      if (nodes.size() > 1 && writers.twins() == 0) {
        faults.add("nothing was sent to two nodes at once");
      }
      faults.addAll(Repeats.faults(caller, nodes.getFirst(), acknowledged));
      faults.addAll(Reckoning.faults(installation, acknowledged, Acknowledged.milestones(now)));
      out.println(
          "  seed %d: %d commands, %d sent again, %d sent twice at once, %d records repeated on the topic so far"
              .formatted(
                  seed,
                  now.size(),
                  writers.repeated(),
                  writers.twins(),
                  TopicRecords.on(installation.parts().ports().bootstrapServers()).repeats()));
      return faults;
    }
  }

  /** What would be wrong if one command more had been acknowledged than was. */
  List<String> faultsWithOneMore() throws Exception {
    Acknowledged last = acknowledged.getLast();
    var more = new ArrayList<>(acknowledged);
    more.add(last.withRevision(last.reached(last.milestone()).orElseThrow() + 1));
    return Reckoning.faults(installation, more, List.of(last.milestone()));
  }

  /** How far the read side is. */
  long position() throws IOException, InterruptedException {
    return caller.read("/v1/audit-entries?limit=1").path("position").asLong();
  }

  /** What keeps a side from going on, as its health tells; empty when nothing does. */
  String healthOf(Part side, String component) throws IOException, InterruptedException {
    var ports = installation.parts().ports();
    String url = side == Part.COMMAND_SIDE ? ports.commandUrl() : ports.queryUrl();
    return caller
        .ask(url + "/actuator/health")
        .path("components")
        .path(component)
        .path("details")
        .path("trouble")
        .asString("");
  }

  /** A command side at the usual address. */
  List<String> oneNode() {
    return List.of(installation.parts().ports().commandUrl());
  }

  /** Returns when every event is in the ledger, and every read model and text there. */
  void awaitCaughtUp() {
    var how = new ArrayList<Object>();
    Until.within(Installation.LONG_ENOUGH)
        .holds(
            () -> "everything is projected: " + how,
            () -> {
              var sizes = StoredLedger.sizes(installation.parts().eventDatabase());
              var projections =
                  caller.read("/actuator/health").path("components").path("projections");
              long awaited = StoredLedger.awaitedTexts(installation.parts().readDatabase());
              how.clear();
              how.addAll(List.of(sizes, projections, awaited));
              long size = sizes.getFirst();
              return awaited == 0
                  && sizes.stream().allMatch(one -> one == size)
                  && projections.path("details").properties().stream()
                      .filter(detail -> detail.getKey().matches(".*-[0-9]+"))
                      .allMatch(detail -> detail.getValue().asLong() == size);
            });
  }
}
