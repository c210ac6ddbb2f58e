package nl.mijlpaal.query.asof;

import java.util.Collection;
import java.util.List;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.query.consuming.Positions;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts on every answer where it stands. */
@Component
public class Answers {
  public static final String POSITION = "Mijlpaal-Position";

  private final Positions positions;
  private final JdbcClient database;

  Answers(Positions positions, JdbcClient database) {
    this.positions = positions;
    this.database = database;
  }

  /** Of these aggregates, those whose newer entries the answer does not hold. */
  public List<String> parked(Collection<String> aggregateIds) {
    return positions.parked(aggregateIds);
  }

  /** An answer with its position; one about a fixed past keeps its tag until a mark changes. */
  public <T> ResponseEntity<T> of(T body, AsOf at, Classification clearance) {
    return at.fixed() ? answer(at).eTag(tag(at, clearance)).body(body) : answer(at).body(body);
  }

  /** An answer with its position that may differ the next time, also about a fixed past. */
  public <T> ResponseEntity<T> changing(T body, AsOf at) {
    return answer(at).body(body);
  }

  private static ResponseEntity.BodyBuilder answer(AsOf at) {
    return ResponseEntity.ok()
        .header(POSITION, Long.toString(at.recorded()))
        .varyBy("Accept-Language", "Authorization")
        .cacheControl(CacheControl.noCache().cachePrivate());
  }

  private String tag(AsOf at, Classification clearance) {
    return "\"%d.%s.%s.%s.%s\""
        .formatted(
            at.recorded(),
            at.effective(),
            clearance,
            LocaleContextHolder.getLocale().getLanguage(),
            markings());
  }

  /**
   * Differs once a mark changed anywhere. Which milestone it was and when cannot be told from it:
   * the milestone's id is in it, which nobody guesses.
   */
  private String markings() {
    return database
        .sql(
            """
            select left(encode(sha256(convert_to(milestone_id::text || recorded_from, 'UTF8')),
              'hex'), 16)
            from milestone_marking order by recorded_from desc, milestone_id limit 1
            """)
        .query(String.class)
        .optional()
        .orElse("");
  }
}
