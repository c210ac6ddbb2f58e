package nl.mijlpaal.command.architecture;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Instant;
import nl.mijlpaal.query.OtherSide;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One class for each rule, there to break it. */
@SuppressWarnings("unused")
final class Witnesses {
  private Witnesses() {}

  record UsesAnything(EmbeddedPostgres library) {}

  record UsesAxon(CommandGateway gateway) {}

  record UsesTheOtherSide(OtherSide side) {}

  static final class ImpureDecider {
    Instant decide() {
      return Instant.now();
    }
  }

  static final class SpeaksSql {
    Object rows(JdbcClient database) {
      return database.sql("select 1");
    }
  }

  static final class NameHelper {}

  static final class InjectedIntoItsField {
    @Autowired private String name = "";
  }

  sealed interface HalfHeardCommand {
    record Heard() implements HalfHeardCommand {}

    sealed interface Grouped extends HalfHeardCommand {}

    record Unheard() implements Grouped {}
  }

  static final class HalfDeafAggregate {
    @CommandHandler
    void handle(HalfHeardCommand.Heard command) {}
  }
}
