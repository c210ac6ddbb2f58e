package nl.mijlpaal.benchmarks;

import static nl.mijlpaal.benchmarks.Installation.Part.EVENT_STORE;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.mijlpaal.command.CommandSideApplication;
import nl.mijlpaal.command.accepting.CommandDesk;
import nl.mijlpaal.command.accepting.Outcome;
import nl.mijlpaal.command.accepting.Request;
import nl.mijlpaal.command.deciding.Actor;
import nl.mijlpaal.command.deciding.Role;
import nl.mijlpaal.command.edition.EditionCommand.OpenEdition;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlanMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.ReportProgress;
import nl.mijlpaal.command.remembering.NewText;
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
import nl.mijlpaal.standalone.postgres.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A command-side node in this process, on the event store of an installation and with its settings;
 * what it accepts goes to the topic when the installation has a broker.
 */
final class Workbench implements AutoCloseable {
  static final int MILESTONES = 2_100;
  static final Actor OFFICE =
      new Actor(
          UUID.randomUUID().toString(),
          "benchmarks",
          Set.of(Role.STRATEGY_OFFICE),
          Set.of(),
          Classification.DEPARTEMENTAAL_VERTROUWELIJK);
  static final Effective FIRST_DAY = Effective.on(LocalDate.of(2016, 4, 4));
  private static final LocalDate FIRST_REPORT = LocalDate.of(2025, 5, 1);
  private static final long START = System.nanoTime();
  private static final List<Status> STATUSES = List.of(Status.values());
  static final List<String> AREAS =
      List.of(
          "quantum",
          "sensoren",
          "intelligente-systemen",
          "ruimtetechnologie",
          "slimme-materialen",
          "maritiem");

  final Database events;
  final CommandDesk desk;
  private final ConfigurableApplicationContext node;
  private final @Nullable Installation own;

  private Workbench(Installation installation, @Nullable Installation own) throws IOException {
    this.own = own;
    events = installation.events();
    node =
        CommandSideApplication.application()
            .bannerMode(Banner.Mode.OFF)
            .web(WebApplicationType.NONE)
            .run(
                installation
                    .arguments(
                        events,
                        "mijlpaal.idempotency.hmac-key="
                            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
                    .toArray(String[]::new));
    desk = node.getBean(CommandDesk.class);
    desk.take(request(new OpenEdition(2025, "STRAIIK-D 2025", null, FIRST_DAY)));
  }

  /** On an installation whose event store is up. */
  static Workbench on(Installation installation) throws IOException {
    return new Workbench(installation, null);
  }

  /** On an event store of its own, without a broker. */
  static Workbench alone(String name) throws IOException, InterruptedException {
    var installation = Installation.fresh(name);
    installation.start(EVENT_STORE);
    return new Workbench(installation, installation);
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
    var place = AREAS.get(number % AREAS.size());
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
            List.of(new Placement(place, null, List.of("Sensing"))),
            Needs.UNKNOWN,
            null,
            null),
        FIRST_DAY);
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
        Effective.on(about(number)));
  }

  /** Days go by while reports come in, one a second; one in ten is about up to a month before. */
  private static LocalDate about(int number) {
    var gone = Math.min(500, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - START));
    return FIRST_REPORT.plusDays(gone - (number % 10 == 0 ? number / 10 % 30 : 0));
  }

  void accept(Request request) {
    requireDone(desk.take(request));
  }

  static Request request(Object... commands) {
    return request(List.of(), commands);
  }

  static Request request(List<NewText> texts, Object... commands) {
    return new Request(OFFICE, List.of(commands), METADATA, texts, null, null);
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
  public void close() {
    node.close();
    if (own != null) own.close();
  }
}
