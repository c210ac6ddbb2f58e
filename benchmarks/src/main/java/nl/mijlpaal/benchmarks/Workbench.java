package nl.mijlpaal.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.mijlpaal.command.CommandSideApplication;
import nl.mijlpaal.command.accepting.CommandDesk;
import nl.mijlpaal.command.accepting.Outcome;
import nl.mijlpaal.command.accepting.Request;
import nl.mijlpaal.command.deciding.Actor;
import nl.mijlpaal.command.deciding.Role;
import nl.mijlpaal.command.edition.EditionCommand.OpenEdition;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlanMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.ReportProgress;
import nl.mijlpaal.contract.Channel;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Kind;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.Metadata;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.Needs;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.contract.Plan;
import nl.mijlpaal.contract.Report;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** A command-side node on a durable PostgreSQL of its own, in this process and without a broker. */
final class Workbench implements AutoCloseable {
  static final int MILESTONES = 2_100;
  static final Actor OFFICE =
      new Actor(
          UUID.randomUUID().toString(),
          "benchmarks",
          Set.of(Role.STRATEGY_OFFICE),
          Set.of(),
          Classification.DEPARTEMENTAAL_VERTROUWELIJK);
  private static final Effective APRIL = Effective.on(LocalDate.of(2025, 4, 4));
  private static final List<Status> STATUSES = List.of(Status.values());
  private static final List<String> AREAS =
      List.of(
          "quantum",
          "sensoren",
          "intelligente-systemen",
          "ruimtetechnologie",
          "slimme-materialen",
          "maritiem");

  final EmbeddedPostgres postgres;
  final ConfigurableApplicationContext node;
  final CommandDesk desk;

  Workbench() throws IOException {
    postgres =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("max_wal_size", "4GB")
            .setServerConfig("max_connections", "200")
            .start();
    node =
        CommandSideApplication.application()
            .web(WebApplicationType.NONE)
            .run(
                Map.of(
                        "spring.datasource.url", postgres.getJdbcUrl("postgres", "postgres"),
                        "spring.datasource.username", "postgres",
                        "mijlpaal.kafka.bootstrap-servers", "127.0.0.1:9",
                        "mijlpaal.idempotency.hmac-key",
                            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                        "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                            "http://127.0.0.1:9/",
                        "logging.level.root", "error")
                    .entrySet()
                    .stream()
                    .map(property -> "--" + property.getKey() + "=" + property.getValue())
                    .toArray(String[]::new));
    desk = node.getBean(CommandDesk.class);
    accept(request(new OpenEdition(2025, "STRAIIK-D 2025", null, APRIL)));
  }

  /** Plans milestones as an import does, and returns who they are. */
  List<MilestoneId> planMilestones(int count) {
    var ids = new ArrayList<MilestoneId>();
    var rows = new ArrayList<Request>();
    for (int i = 0; i < count; i++) {
      var id = new MilestoneId(UUID.randomUUID());
      ids.add(id);
      rows.add(request(plan(id, "K" + id.uuid().toString().replace("-", ""), i)));
      if (rows.size() == 500 || i == count - 1) {
        desk.takeTogether(rows, false).forEach(Workbench::requireDone);
        rows.clear();
      }
    }
    return ids;
  }

  static PlanMilestone plan(MilestoneId id, String key, int number) {
    return new PlanMilestone(
        id,
        key,
        Kind.AMBITION,
        null,
        "Defensie / EZ",
        Marking.of(Classification.OPENBAAR),
        2025,
        new Plan(
            "Onderzoek naar systeemcomponenten voor quantumsensing, deel " + number,
            Target.of("2030", Qualifier.IN, "in 2030"),
            List.of(new Placement(AREAS.get(number % AREAS.size()), null, List.of("Sensing"))),
            Needs.UNKNOWN,
            null,
            null),
        APRIL);
  }

  static ReportProgress report(MilestoneId milestone, int number) {
    return new ReportProgress(
        milestone,
        UUID.randomUUID(),
        null,
        new Report(
            STATUSES.get(number % STATUSES.size()),
            Target.of(2027 + number % 9 + "-Q" + (1 + number % 4), Qualifier.IN, null),
            null,
            null,
            null),
        Effective.on(LocalDate.of(2025, 5, 1).plusDays(number % 300)));
  }

  void accept(Request request) {
    requireDone(desk.take(request));
  }

  static Request request(Object... commands) {
    return new Request(OFFICE, List.of(commands), METADATA, List.of(), null, null);
  }

  private static void requireDone(Outcome outcome) {
    if (!(outcome instanceof Outcome.Done)) throw new IllegalStateException(outcome.toString());
  }

  private static final Metadata METADATA =
      new Metadata(
          OFFICE.id(),
          OFFICE.client(),
          new TreeSet<>(Set.of(Role.STRATEGY_OFFICE.code())),
          null,
          null,
          Channel.REST,
          UUID.randomUUID().toString(),
          null,
          false);

  @Override
  public void close() throws IOException {
    node.close();
    postgres.close();
  }
}
