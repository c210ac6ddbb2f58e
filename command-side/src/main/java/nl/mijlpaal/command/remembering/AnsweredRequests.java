package nl.mijlpaal.command.remembering;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The answers that were given, for as long as a caller may repeat its request. */
public final class AnsweredRequests {
  /** For how long a repeated request is recognised. */
  public static final Duration KEPT = Duration.ofDays(30);

  private final JdbcClient store;

  public AnsweredRequests(JdbcClient store) {
    this.store = store;
  }

  public Optional<AnsweredRequest> find(String caller, String key) {
    return store
        .sql(
            """
            select hmac, status, location, changed, revisions from answered_request
            where caller = ? and key = ?
            """)
        .param(caller)
        .param(key)
        .query((row, _) ->
            new AnsweredRequest(
                caller,
                key,
                row.getBytes("hmac"),
                row.getInt("status"),
                row.getString("location"),
                row.getBoolean("changed"),
                revisions(row.getString("revisions"))))
        .optional();
  }

  /** Forgets what no caller may repeat any more; returns how many. */
  public int forgetOld() {
    return store
        .sql("delete from answered_request where accepted_at < now() - make_interval(days => ?)")
        .param((int) KEPT.toDays())
        .update();
  }

  private static List<Revision> revisions(String text) {
    return text.isEmpty() ? List.of() : Stream.of(text.split(" ")).map(Revision::of).toList();
  }
}
