package nl.mijlpaal.query.architecture;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Instant;
import nl.mijlpaal.command.OtherSide;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One class for each rule, there to break it. */
@SuppressWarnings("unused")
final class Witnesses {
  private Witnesses() {}

  record UsesAnything(EmbeddedPostgres library) {}

  record UsesTheOtherSide(OtherSide side) {}

  static final class RecentPast {
    Instant fold() {
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
}
