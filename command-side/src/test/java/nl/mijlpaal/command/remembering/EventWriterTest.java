package nl.mijlpaal.command.remembering;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** What becomes of those who wait when the writer can not go on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(30)
class EventWriterTest {
  private static final Write NOTHING =
      new Write(List.of(), List.of(), List.of(), null, Set.of(), null);

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch all = new CountDownLatch(1);
  private Throwable trouble = new AssertionError("not said yet");
  private final EventWriter writer = new EventWriter(new Broken(), () -> {});

  @AfterEach
  void end() throws InterruptedException {
    writer.destroy();
  }

  @Test
  void an_error_of_the_program_leaves_nobody_waiting_and_ends_the_writer() throws Exception {
    trouble = new NoClassDefFoundError("org/postgresql/Lost");
    var first = writer.write(NOTHING);
    asked.await();
    var second = writer.write(NOTHING);

    all.countDown();

    assertThat(failure(first)).isSameAs(trouble);
    assertThat(failure(second)).isSameAs(trouble);
    assertThat(writer.isAlive()).isFalse();
    assertThat(failure(writer.write(NOTHING))).as("who comes later").isSameAs(trouble);
  }

  @Test
  void a_store_that_can_not_be_reached_ends_nothing() throws Exception {
    trouble = new SQLException("away");
    all.countDown();

    assertThat(failure(writer.write(NOTHING))).isInstanceOf(StoreFailure.class);
    assertThat(failure(writer.write(NOTHING))).isInstanceOf(StoreFailure.class);
    assertThat(writer.isAlive()).isTrue();
  }

  private static Throwable failure(CompletableFuture<Void> written) throws Exception {
    return written.handle((_, failure) -> failure).get(10, TimeUnit.SECONDS);
  }

  /** Nothing that a database answers is an error of the program, so here it is one at once. */
  private final class Broken extends AbstractDataSource {
    @Override
    public Connection getConnection() throws SQLException {
      asked.countDown();
      try {
        all.await();
      } catch (InterruptedException e) {
        throw new SQLException(e);
      }
      if (trouble instanceof Error error) throw error;
      throw (SQLException) trouble;
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return getConnection();
    }
  }
}
