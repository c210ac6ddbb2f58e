package nl.mijlpaal.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.mijlpaal.benchmarks.Installation.Part.BROKER;
import static nl.mijlpaal.benchmarks.Installation.Part.COMMAND_SIDE;
import static nl.mijlpaal.benchmarks.Installation.Part.EVENT_STORE;
import static nl.mijlpaal.benchmarks.Installation.Part.IDENTITY;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * S3 as its users meet it: whole files sent to a command side that runs in a process of its own
 * with a small heap, neither the file nor the answer ever held whole by anybody; against COPY of
 * the same event rows in one transaction. First a file that plans, then the same again, then one
 * that reports on what was planned.
 */
final class FileBenchmark {
  private static final String PLANS =
      "key,kind,title,target,placements,owner,classification,effective\n";
  private static final String REPORTS = "key,reportKey,status,forecast,narrative,effective\n";

  private final Installation installation;
  private final HttpClient client = HttpClient.newHttpClient();
  private final int rows;

  private FileBenchmark(Installation installation, int rows) {
    this.installation = installation;
    this.rows = rows;
  }

  static void run(int rows, int heap) throws Exception {
    try (var installation = Installation.fresh("import-file").withHeap(heap)) {
      installation.start(EVENT_STORE, BROKER, IDENTITY);
      installation.start(COMMAND_SIDE);
      var bench = new FileBenchmark(installation, rows);
      bench.open();
      bench.warmUp();
      bench.measure("S3-file-that-plans", PLANS, i -> plan("P" + i, i));
      bench.measure("S3-same-file-again", PLANS, i -> plan("P" + i, i));
      bench.measure("S3-file-that-reports", REPORTS, i -> report("P" + i, i));
      System.out.printf(
          Locale.ROOT,
          "S3-file-memory %.0f MB (control none; most that was ever resident, heap of %d MB)%n",
          installation.mostResident(COMMAND_SIDE) / 1024.0,
          heap);
    }
  }

  private void open() throws Exception {
    var answer =
        client.send(
            to("/v1/editions")
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        "{\"edition\":2025,\"title\":\"STRAIIK-D 2025\",\"effective\":\"2025-04-04\"}"))
                .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() != 201) throw new IllegalStateException(answer.body());
  }

  private void warmUp() throws Exception {
    for (int round = 0; round < 3; round++) {
      var name = "W" + round + "-";
      send(PLANS, 3_000, i -> plan(name + i, i));
      send(REPORTS, 3_000, i -> report(name + i, i));
    }
  }

  private static String plan(String key, int i) {
    return key
        + ",ambitie,\"Onderzoek naar systeemcomponenten voor quantumsensing, deel "
        + i
        + "\",2030,"
        + Workbench.AREAS.get(i % Workbench.AREAS.size())
        + " #Sensing,Defensie / EZ,openbaar,2025-04-04\n";
  }

  private static String report(String key, int i) {
    return key + ",r1,op-koers," + (2027 + i % 9) + "-Q" + (1 + i % 4) + ",Het loopt,2025-05-01\n";
  }

  private void measure(String name, String header, IntFunction<String> row) throws Exception {
    var before = events();
    var start = System.nanoTime();
    var summary = send(header, rows, row);
    var seconds = (System.nanoTime() - start) / 1e9;
    var events = (int) (events() - before);
    var control = events == 0 ? 0 : EventRows.copyLast(installation.events(), events);
    System.out.printf(
        Locale.ROOT,
        "%s %.2f x (control COPY of the same event rows in one transaction; %.0f rows/s in,"
            + " %.0f/%.0f events/s; %s)%n",
        name,
        events == 0 ? Double.NaN : events / seconds / control,
        rows / seconds,
        events / seconds,
        control,
        summary);
  }

  /** Sends the rows as they are made, reads the answer line by line, and returns its last line. */
  private String send(String header, int count, IntFunction<String> row) throws Exception {
    var request =
        to("/v1/imports")
            .header("Content-Type", "text/csv")
            .header("Accept", "application/x-ndjson")
            .POST(BodyPublishers.ofByteArrays(() -> file(header, count, row).iterator()))
            .build();
    var answer = client.send(request, BodyHandlers.ofLines());
    try (var lines = answer.body()) {
      return lines.reduce("", (_, line) -> line);
    }
  }

  private static Stream<byte[]> file(String header, int count, IntFunction<String> row) {
    return Stream.concat(Stream.of(header), IntStream.range(0, count).mapToObj(row))
        .map(line -> line.getBytes(UTF_8));
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(
            URI.create("http://localhost:" + installation.commandPort() + path))
        .header("Authorization", "Bearer " + installation.tokenOf("strategy"));
  }

  private long events() throws Exception {
    return History.count(installation.events(), "select count(*) from event");
  }
}
