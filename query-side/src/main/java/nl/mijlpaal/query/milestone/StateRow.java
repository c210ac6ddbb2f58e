package nl.mijlpaal.query.milestone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.query.milestone.MilestoneState.Moves;
import org.jspecify.annotations.Nullable;

/** A state as its table has it: the parts that it shares with others by their ids. */
record StateRow(
    UUID milestone,
    LocalDate effectiveFrom,
    long recordedFrom,
    UUID profile,
    Life life,
    @Nullable Status status,
    @Nullable UUID forecast,
    Moves moves,
    @Nullable Effective lastReport) {
  static final List<String> COLUMNS =
      List.of(
          "milestone_id",
          "effective_from",
          "recorded_from",
          "profile",
          "phase",
          "ended_on",
          "status",
          "forecast",
          "moved",
          "moved_on",
          "last_report",
          "ended_known",
          "last_report_known");

  /** Written in tables: a phase and a status keep their number for ever. */
  private static final List<Life.Phase> PHASES =
      List.of(Life.Phase.OPEN, Life.Phase.ACHIEVED, Life.Phase.DROPPED);

  private static final List<Status> STATUSES =
      List.of(Status.ON_TRACK, Status.AT_RISK, Status.OFF_TRACK);

  /** Written in tables as well. */
  private static final List<Effective.Known> KNOWN =
      List.of(
          Effective.Known.DAY,
          Effective.Known.MONTH,
          Effective.Known.QUARTER,
          Effective.Known.YEAR,
          Effective.Known.AT_LATEST);

  /** Reads {@link #COLUMNS}, which come first and in this order. */
  static StateRow read(ResultSet row) throws SQLException {
    var status = row.getObject(7);
    return new StateRow(
        row.getObject(1, UUID.class),
        row.getObject(2, LocalDate.class),
        row.getLong(3),
        row.getObject(4, UUID.class),
        new Life(PHASES.get(row.getInt(5)), row.getObject(6, LocalDate.class), known(row, 12)),
        status == null ? null : STATUSES.get(row.getInt(7)),
        row.getObject(8, UUID.class),
        new Moves(row.getInt(9), row.getObject(10, LocalDate.class)),
        reported(row));
  }

  private static @Nullable Effective reported(ResultSet row) throws SQLException {
    var day = row.getObject(11, LocalDate.class);
    var known = known(row, 13);
    return day == null || known == null ? null : new Effective(day, known);
  }

  private static Effective.@Nullable Known known(ResultSet row, int column) throws SQLException {
    return row.getObject(column) == null ? null : KNOWN.get(row.getInt(column));
  }

  /** Values for {@link #COLUMNS}. */
  static @Nullable Object[] values(UUID milestone, Slice slice) {
    var state = slice.state();
    var forecast = state.forecast();
    var known = state.life().known();
    var reported = state.lastReport();
    return new @Nullable Object[] {
      milestone,
      slice.effectiveFrom(),
      slice.recordedFrom(),
      state.profile().id(),
      PHASES.indexOf(state.life().phase()),
      state.life().on(),
      state.status() == null ? null : STATUSES.indexOf(state.status()),
      forecast == null ? null : forecast.id(),
      state.moves().count(),
      state.moves().last(),
      reported == null ? null : reported.day(),
      known == null ? null : KNOWN.indexOf(known),
      reported == null ? null : KNOWN.indexOf(reported.known())
    };
  }

  /** With the parts that it names, which were fetched. */
  MilestoneState state(
      Function<UUID, @Nullable Profile> profiles, Function<UUID, @Nullable Target> targets) {
    return new MilestoneState(
        Part.of(profile, given(profiles.apply(profile), profile)),
        life,
        status,
        forecast == null ? null : Part.of(forecast, given(targets.apply(forecast), forecast)),
        moves,
        lastReport);
  }

  private static <T> T given(@Nullable T part, UUID id) {
    if (part == null) throw new IllegalStateException("part " + id + " is not there");
    return part;
  }
}
