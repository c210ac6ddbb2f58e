package nl.mijlpaal.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import nl.mijlpaal.contract.Channel;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Kind;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.Metadata;
import nl.mijlpaal.contract.MilestoneEvent.MilestonePlanned;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneRegistered;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.Needs;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.contract.Plan;
import nl.mijlpaal.contract.TextRef;
import nl.mijlpaal.contract.target.Precision;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.query.consuming.Feed;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole side on a real PostgreSQL; only the topic is replaced, by {@link Feed}. */
@SpringBootTest(
    classes = QuerySideApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.config.name=query-side",
      "mijlpaal.kafka.bootstrap-servers=localhost:1",
      "mijlpaal.command-side.url=http://localhost:1",
      "logging.level.org.apache.kafka=off",
      "mijlpaal.changes.listeners-per-actor=20",
      "mijlpaal.changes.heartbeat=1s",
      // Tests are faster than people.
      "mijlpaal.rate-limits.reads.per-second=100000",
      "mijlpaal.rate-limits.reads.burst=100000",
      "mijlpaal.rate-limits.clients.hasty.per-second=1",
      "mijlpaal.rate-limits.clients.hasty.burst=3"
    })
@Import({Tokens.class, Feed.class})
public abstract class RunningQuerySide {
  public static final Effective APRIL = Effective.on(LocalDate.of(2025, 4, 4));
  public static final Effective MAY = Effective.on(LocalDate.of(2025, 5, 16));
  public static final Instant RECORDED = Instant.parse("2025-06-01T10:00:00Z");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @Autowired protected Feed feed;
  @LocalServerPort private int port;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    var url = TestDatabase.url();
    properties.add("spring.datasource.url", () -> url);
  }

  protected Answer get(String path, @Nullable String token, String... headers) {
    return answer(request(path, token, headers));
  }

  protected Answer answer(HttpRequest request) {
    try {
      var answer = HTTP.send(request, BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.headers(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  protected int port() {
    return port;
  }

  protected HttpRequest request(String path, @Nullable String token, String... headers) {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    if (token != null) request.header("Authorization", "Bearer " + token);
    if (headers.length > 0) request.headers(headers);
    return request.build();
  }

  protected static Metadata by(String actor) {
    return by(actor, null);
  }

  protected static Metadata by(String actor, @Nullable TextRef reason) {
    return new Metadata(
        actor,
        "tests",
        new TreeSet<>(List.of("strategy-office")),
        reason,
        null,
        Channel.REST,
        "c-1",
        null,
        false);
  }

  protected static Target year(int year) {
    return new Target(Integer.toString(year), Precision.YEAR, Qualifier.IN, null, null, null);
  }

  protected MilestoneRegistered registered(MilestoneId milestone, String key, Marking marking) {
    return new MilestoneRegistered(milestone, key, Kind.AMBITION, null, null, marking, APRIL);
  }

  protected MilestoneRegistered registered(MilestoneId milestone, String key) {
    return registered(milestone, key, Marking.of(Classification.OPENBAAR));
  }

  protected MilestonePlanned planned(MilestoneId milestone, String place) {
    return planned(milestone, 2025, place);
  }

  protected MilestonePlanned planned(MilestoneId milestone, int edition, String place) {
    return new MilestonePlanned(
        milestone,
        edition,
        new Plan(
            "Een eerste proef",
            year(2027),
            List.of(new Placement(place, null, List.of())),
            Needs.UNKNOWN,
            null,
            null),
        APRIL);
  }

  protected static MilestoneId milestone() {
    return new MilestoneId(UUID.randomUUID());
  }
}
