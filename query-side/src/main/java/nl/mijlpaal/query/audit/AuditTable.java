package nl.mijlpaal.query.audit;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijlpaal.contract.Classification;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds entries, newest first, among those that the caller may see. */
@Repository
class AuditTable {
  private static final String OF_PLACE =
      "join audit_entry_place p on p.ledger_index = a.ledger_index\n";

  private final JdbcClient sql;

  AuditTable(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<AuditRow> find(long index, Classification clearance) {
    return sql.sql(select("", clearance) + "and a.ledger_index = ?")
        .param(index)
        .query((row, _) -> AuditRow.read(row))
        .optional();
  }

  /** Only the conditions that are asked for are in the statement, so that each finds its index. */
  List<AuditRow> find(AuditQuestion question) {
    var conditions = new Conditions();
    var index = question.area() == null ? "a.ledger_index" : "p.ledger_index";
    conditions.add(index + " < ?", question.below());
    conditions.add("p.place = ?", question.area());
    conditions.add("a.actor = ?", question.actor());
    conditions.add("a.name = ?", question.type());
    var from = question.recordedFrom();
    conditions.add("a.recorded_at >= ?", from == null ? null : from.atOffset(ZoneOffset.UTC));
    var to = question.recordedTo();
    conditions.add("a.recorded_at <= ?", to == null ? null : to.atOffset(ZoneOffset.UTC));
    conditions.add("a.effective >= ?", question.effectiveFrom());
    conditions.add("a.effective <= ?", question.effectiveTo());
    if (question.milestone() != null) {
      var milestone = milestone(question.milestone());
      if (milestone.isEmpty()) return List.of();
      conditions.add("(a.milestone_id = ? or a.other_id = ?)", milestone.get(), milestone.get());
    }
    return sql.sql(
            select(question.area() == null ? "" : OF_PLACE, question.clearance())
                + conditions.text
                + ("order by " + index + " desc limit ")
                + question.limit())
        .params(conditions.values)
        .query((row, _) -> AuditRow.read(row))
        .list();
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

  private static String select(String join, Classification clearance) {
    var withheld =
        switch (clearance) {
          case OPENBAAR -> "a.withheld_public | coalesce(m.withheld_public, 0::smallint)";
          case INTERN -> "a.withheld_intern | coalesce(m.withheld_intern, 0::smallint)";
          case DEPARTEMENTAAL_VERTROUWELIJK -> "0";
        };
    return "select a.*, m.key, "
        + withheld
        + " as withheld from audit_entry a\n"
        + join
        + Visible.MARKS_NOW
        + "where "
        + Visible.to(clearance);
  }

  private static final class Conditions {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    void add(String condition, @Nullable Object... given) {
      for (var value : given) if (value == null) return;
      text.append("and ").append(condition).append('\n');
      for (var value : given) if (value != null) values.add(value);
    }
  }
}
