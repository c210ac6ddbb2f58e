package nl.mijlpaal.query.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.query.asof.AsOf;
import nl.mijlpaal.query.milestone.Milestones;
import nl.mijlpaal.query.milestone.Viewing;
import nl.mijlpaal.query.portfolio.Counts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Editions as known at an entry about a day. */
@Repository
public class Editions {
  private final JdbcClient database;
  private final Milestones milestones;

  Editions(JdbcClient database, Milestones milestones) {
    this.database = database;
    this.milestones = milestones;
  }

  /** Which editions were opened by then, the oldest first. */
  public List<Opened> opened(AsOf at) {
    return database
        .sql(
            """
            select distinct on (edition) edition, title
            from edition_opened where effective <= :day and ledger_index <= :index
            order by edition, effective desc, ledger_index desc\
            """)
        .param("day", at.horizon())
        .param("index", at.recorded())
        .query((row, _) -> new Opened(row.getInt(1), row.getString(2)))
        .list();
  }

  /** Every edition that was opened by then, the oldest first. */
  public List<EditionView> all(AsOf at, Classification clearance, Locale locale) {
    return database
        .sql(
            """
            select distinct on (edition) edition, title, predecessor, effective
            from edition_opened where effective <= :day and ledger_index <= :index
            order by edition, effective desc, ledger_index desc\
            """)
        .param("day", at.horizon())
        .param("index", at.recorded())
        .query((row, _) ->
            new EditionView(
                row.getInt(1),
                row.getString(2),
                predecessor(row.getObject(3)),
                EditionView.State.OPEN,
                row.getObject(4, LocalDate.class),
                counts(row.getInt(1), at, clearance, locale)))
        .list();
  }

  Optional<EditionView> of(int year, AsOf at, Classification clearance, Locale locale) {
    return all(at, clearance, locale).stream().filter(e -> e.year() == year).findFirst();
  }

  private Counts counts(int year, AsOf at, Classification clearance, Locale locale) {
    return Counts.of(
        milestones.standing(new Viewing(year, at, clearance, locale), null), at.effective());
  }

  private static @Nullable Integer predecessor(@Nullable Object value) {
    return value instanceof Number number ? number.intValue() : null;
  }
}
