package nl.mijlpaal.query.audit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.Effective.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds entries, newest first, among those that the caller may see. */
@Repository
public class AuditTable {
  private static final String OF_PLACE =
      "join audit_entry_place p on p.ledger_index = a.ledger_index\n";

  /** Of what no milestone has: finds nothing. */
  private static final UUID NOBODY = new UUID(0, 0);

  private final JdbcClient sql;

  AuditTable(JdbcClient sql) {
    this.sql = sql;
  }

  public Optional<AuditRow> find(long index, Classification clearance) {
    return sql.sql(
            select("a.*, m.key, " + withheld(clearance) + " as withheld", "", clearance)
                + "and a.ledger_index = ?")
        .param(index)
        .query((row, _) -> AuditRow.read(row))
        .optional();
  }

  /** The newest first, also where the oldest are asked for. */
  public List<AuditRow> find(AuditQuestion question) {
    var rows =
        asked("a.*, m.key, " + withheld(question.clearance()) + " as withheld", question)
            .query((row, _) -> AuditRow.read(row))
            .list();
    return question.oldest() ? rows.reversed() : rows;
  }

  /**
   * How many of them there are on each day, of recording or of effect, by how exactly that day is
   * known.
   */
  public NavigableMap<LocalDate, Map<Known, Long>> days(AuditQuestion question, boolean effective) {
    var day =
        effective
            ? "a.effective as day, a.known as known"
            : "(a.recorded_at at time zone 'Europe/Amsterdam')::date as day, 'DAY' as known";
    var days = new TreeMap<LocalDate, Map<Known, Long>>();
    asked(day, question)
        .query(row -> {
          days.computeIfAbsent(row.getObject(1, LocalDate.class), _ -> new EnumMap<>(Known.class))
              .merge(Known.valueOf(row.getString(2)), 1L, Long::sum);
        });
    return days;
  }

  /** The entry that the caller sees next to this one. */
  public Optional<Long> beside(long index, boolean newer, Classification clearance) {
    var question =
        newer
            ? AuditQuestion.all(clearance, index, Long.MAX_VALUE, true, 1)
            : AuditQuestion.all(clearance, 0, index, false, 1);
    return asked("a.ledger_index", question).query(Long.class).optional();
  }

  /** The pseudonym that begins so; as it was given when there is none. */
  public String actor(String begin) {
    if (!begin.matches("[0-9a-f]{8}")) return begin;
    return sql.sql(
            "select actor from audit_entry where actor >= ? and actor < ? and actor like ? limit 1")
        .params(begin, begin + "g", begin + "%")
        .query(String.class)
        .optional()
        .orElse(begin);
  }

  /** Only the conditions that are asked for are in the statement, so that each finds its index. */
  private JdbcClient.StatementSpec asked(String what, AuditQuestion question) {
    var conditions = new Conditions();
    var index = question.area() == null ? "a.ledger_index" : "p.ledger_index";
    conditions.add(index + " < ?", question.below());
    conditions.add(index + " > ?", question.above() == 0 ? null : question.above());
    conditions.add("p.place = ?", question.area());
    conditions.add("a.actor = ?", question.actor());
    conditions.add("a.name = ?", question.type());
    var from = question.recordedFrom();
    conditions.add("a.recorded_at >= ?", from == null ? null : from.atOffset(ZoneOffset.UTC));
    var to = question.recordedTo();
    conditions.add("a.recorded_at <= ?", to == null ? null : to.atOffset(ZoneOffset.UTC));
    conditions.add("a.effective >= ?", question.effectiveFrom());
    conditions.add("a.effective <= ?", question.effectiveTo());
    if (question.milestone() == null)
      return sql.sql(ordered(what, index, question, conditions)).params(conditions.values);
    // Each of the two columns has its index; a condition on either of them would find none.
    var milestone = milestone(question.milestone()).orElse(NOBODY);
    var other = new Conditions(conditions);
    conditions.add("a.milestone_id = ?", milestone);
    other.add("a.other_id = ?", milestone);
    var placed = what + ", a.ledger_index as place";
    return sql.sql(
            "select * from ((%s) union all (%s)) as found order by place %s"
                .formatted(
                    ordered(placed, index, question, conditions),
                    ordered(placed, index, question, other),
                    limited(question)))
        .params(Stream.concat(conditions.values.stream(), other.values.stream()).toList());
  }

  private static String ordered(
      String what, String index, AuditQuestion question, Conditions conditions) {
    return select(what, question.area() == null ? "" : OF_PLACE, question.clearance())
        + conditions.text
        + ("order by " + index + " ")
        + limited(question);
  }

  private static String limited(AuditQuestion question) {
    return (question.oldest() ? "limit " : "desc limit ") + question.limit();
  }

  private Optional<UUID> milestone(String idOrKey) {
    try {
      return Optional.of(
          UUID.fromString(
              idOrKey.startsWith("milestone:")
                  ? idOrKey.substring("milestone:".length())
                  : idOrKey));
    } catch (IllegalArgumentException e) {
      return sql.sql("select milestone_id from audit_milestone where key = ?")
          .param(idOrKey)
          .query(UUID.class)
          .optional();
    }
  }

  private static String withheld(Classification clearance) {
    return switch (clearance) {
      case OPENBAAR -> "a.withheld_public | coalesce(m.withheld_public, 0::smallint)";
      case INTERN -> "a.withheld_intern | coalesce(m.withheld_intern, 0::smallint)";
      case DEPARTEMENTAAL_VERTROUWELIJK -> "0";
    };
  }

  private static String select(String what, String join, Classification clearance) {
    return "select %s from audit_entry a\n".formatted(what)
        + join
        + Visible.MARKS_NOW
        + "where "
        + Visible.to(clearance);
  }

  private static final class Conditions {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Conditions() {}

    Conditions(Conditions all) {
      text.append(all.text);
      values.addAll(all.values);
    }

    void add(String condition, @Nullable Object... given) {
      for (var value : given) if (value == null) return;
      text.append("and ").append(condition).append('\n');
      for (var value : given) if (value != null) values.add(value);
    }
  }
}
