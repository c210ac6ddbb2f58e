package nl.mijlpaal.query.texts;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.mijlpaal.contract.TextRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The texts, by id. Whoever asks has made sure that the caller may know them. */
@Repository
public class Texts {
  private static final String STATES =
      "select text_id, state, text from text where text_id = any(?)";

  private final JdbcClient sql;

  Texts(JdbcClient sql) {
    this.sql = sql;
  }

  /** Every id that is asked for is answered; one that was never named is awaited. */
  public Map<UUID, Typed> find(Collection<UUID> ids) {
    var found = new HashMap<UUID, Typed>();
    if (ids.isEmpty()) return found;
    for (var id : ids) found.put(id, new Typed.Awaited());
    sql.sql(STATES)
        .param(ids.toArray(UUID[]::new))
        .query(row -> {
          found.put(row.getObject(1, UUID.class), typed(row.getString(2), row.getString(3)));
        });
    return found;
  }

  public Typed find(TextRef ref) {
    return Objects.requireNonNull(find(List.of(ref.id())).get(ref.id()));
  }

  /** The oldest that are awaited, each with the position of the entry that named it. */
  Map<TextRef, Long> awaited(int most) {
    var awaited = new LinkedHashMap<TextRef, Long>();
    sql.sql(
            """
            select text_id, commitment, ledger_index from text where state = 'awaited'
            order by ledger_index limit ?
            """)
        .param(most)
        .query(row -> {
          awaited.put(new TextRef(row.getObject(1, UUID.class), row.getString(2)), row.getLong(3));
        });
    return awaited;
  }

  boolean anyAwaited(long upTo) {
    return sql.sql("select exists (select from text where state = 'awaited' and ledger_index <= ?)")
        .param(upTo)
        .query(Boolean.class)
        .single();
  }

  long countAwaited() {
    return sql.sql("select count(*) from text where state = 'awaited'").query(Long.class).single();
  }

  void keep(UUID id, Typed typed) {
    var text = typed instanceof Typed.Known known ? known.text() : null;
    sql.sql("update text set state = ?, text = ? where text_id = ? and state = 'awaited'")
        .params(Arrays.asList(state(typed), text, id))
        .update();
  }

  private static Typed typed(String state, @Nullable String text) {
    return switch (state) {
      case "known" -> new Typed.Known(Objects.requireNonNull(text));
      case "erased" -> new Typed.Erased();
      case "disputed" -> new Typed.Disputed();
      default -> new Typed.Awaited();
    };
  }

  static String state(Typed typed) {
    return switch (typed) {
      case Typed.Known _ -> "known";
      case Typed.Awaited _ -> "awaited";
      case Typed.Erased _ -> "erased";
      case Typed.Disputed _ -> "disputed";
    };
  }
}
