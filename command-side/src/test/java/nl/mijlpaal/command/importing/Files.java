package nl.mijlpaal.command.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import nl.mijlpaal.command.Node;
import nl.mijlpaal.command.RealPostgres;
import nl.mijlpaal.command.deciding.Actor;
import nl.mijlpaal.command.edition.EditionCommand.OpenEdition;
import nl.mijlpaal.contract.Effective;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Loads files into a node of its own, whose edition 2025 is open. */
final class Files implements AutoCloseable {
  static final Effective FOURTH_OF_APRIL = Effective.on(java.time.LocalDate.of(2025, 4, 4));

  private final Node node = new Node(RealPostgres.emptyDatabase());

  Files() {
    node.ask(new OpenEdition(2025, "STRAIIK-D 2025", null, FOURTH_OF_APRIL));
  }

  /** What became of a file. */
  record Answer(List<Told> rows, Summary summary) {
    Told row(int number) {
      return rows.get(number - 1);
    }

    String problem(int number) {
      var problem = row(number).problem();
      return problem == null
          ? ""
          : problem.type().replace("urn:mijlpaal:problem:", "") + " " + problem.field();
    }
  }

  Answer load(String... lines) {
    return load(Node.STRATEGY_OFFICE, false, String.join("\n", lines).getBytes(UTF_8));
  }

  Answer tryOut(String... lines) {
    return load(Node.STRATEGY_OFFICE, true, String.join("\n", lines).getBytes(UTF_8));
  }

  Answer loadAs(Actor actor, String... lines) {
    return load(actor, false, String.join("\n", lines).getBytes(UTF_8));
  }

  Answer load(Actor actor, boolean dryRun, byte[] file) {
    try (var upload = Upload.of(new ByteArrayInputStream(file))) {
      var rows = new ArrayList<Told>();
      var summary =
          node.part(Importer.class)
              .run(upload, Survey.of(upload), dryRun, actor, Locale.ENGLISH, rows::addAll);
      return new Answer(rows, summary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long events() {
    return database().sql("select count(*) from event").query(Long.class).single();
  }

  /** The sequence of a milestone's last event, as an export would give it. */
  long revision(String key) {
    return database()
        .sql(
            "select max(sequence) from event join milestone_key"
                + " on aggregate_id = 'milestone:' || milestone_id where key = :key")
        .param("key", key)
        .query(Long.class)
        .single();
  }

  /** Where the ledger is once it has everything, as an export would give it. */
  long position() {
    while (true) {
      var size = database().sql("select size from ledger_head").query(Long.class).single();
      if (size == events()) return size;
      LockSupport.parkNanos(1_000_000);
    }
  }

  JdbcClient database() {
    return node.part(JdbcClient.class);
  }

  @Override
  public void close() {
    node.close();
  }
}
