package nl.mijlpaal.query.consuming;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a batch: every projection its rows, and all positions, in one transaction. When something
 * in it cannot be followed, the batch is written again entry by entry, and what fails then is
 * parked, so that the rest passes.
 */
final class BatchWriter {
  private static final Logger LOG = LoggerFactory.getLogger(BatchWriter.class);

  private final DataSource database;
  private final List<Projection> projections;
  private final List<String> names;
  private final Progress progress;
  private final Revisions revisions;

  BatchWriter(
      DataSource database, List<Projection> projections, Progress progress, Revisions revisions) {
    this.database = database;
    this.projections = List.copyOf(projections);
    this.names =
        Stream.concat(projections.stream().map(Projection::name), Stream.of(Moments.NAME)).toList();
    this.progress = progress;
    this.revisions = revisions;
  }

  /** Throws only when the database is not there: then the same batch is tried again later. */
  void write(List<Arrival> batch) throws SQLException {
    try {
      inOneTransaction(batch, this::together);
    } catch (SQLException | RuntimeException e) {
      forget();
      if (Outage.is(e)) throw e;
      LOG.warn("entries {} are written one by one", span(batch), e);
      try {
        inOneTransaction(batch, this::oneByOne);
      } catch (SQLException | RuntimeException again) {
        forget();
        throw again;
      }
    }
  }

  private interface Writing {
    void write(List<Arrival> batch, Connection transaction) throws SQLException;
  }

  private void inOneTransaction(List<Arrival> batch, Writing writing) throws SQLException {
    var sequences = sequences(batch);
    var to = new ProjectionPosition(batch.getLast().index(), batch.getLast().offset());
    try (var transaction = database.getConnection()) {
      transaction.setAutoCommit(false);
      try {
        writing.write(batch, transaction);
        ProgressTable.revisions(transaction, sequences);
        Moments.write(transaction, batch, progress.lowest(List.of(Moments.NAME)));
        ProgressTable.moveTo(transaction, names, to);
        transaction.commit();
      } catch (SQLException | RuntimeException e) {
        if (!transaction.isClosed()) transaction.rollback();
        throw e;
      }
    }
    progress.committed(names, to);
    revisions.committed(sequences);
  }

  private void together(List<Arrival> batch, Connection transaction) throws SQLException {
    for (var arrival : batch)
      if (arrival.received() == null && !parkedByAll(arrival))
        throw new SQLException("entry " + arrival.index() + ": " + arrival.fault());
    for (var projection : projections) {
      var entries = wanted(projection, batch);
      if (!entries.isEmpty()) projection.apply(entries, transaction);
    }
  }

  private List<Received> wanted(Projection projection, List<Arrival> batch) {
    var after = progress.of(projection.name()).index();
    var wanted = new ArrayList<Received>(batch.size());
    for (var arrival : batch)
      if (arrival.received() != null
          && arrival.index() > after
          && !progress.isParked(projection.name(), arrival.aggregateId()))
        wanted.add(arrival.received());
    return wanted;
  }

  private void oneByOne(List<Arrival> batch, Connection transaction) throws SQLException {
    for (var arrival : batch)
      for (var projection : projections)
        if (wants(projection, arrival)) one(projection, arrival, transaction);
  }

  private void one(Projection projection, Arrival arrival, Connection transaction)
      throws SQLException {
    var received = arrival.received();
    if (received == null) {
      park(projection, arrival, transaction, String.valueOf(arrival.fault()));
      return;
    }
    var before = transaction.setSavepoint();
    try {
      projection.apply(List.of(received), transaction);
      transaction.releaseSavepoint(before);
    } catch (SQLException | RuntimeException e) {
      if (Outage.is(e)) throw e;
      transaction.rollback(before);
      projection.forget();
      park(projection, arrival, transaction, e.toString());
    }
  }

  private void park(Projection projection, Arrival at, Connection transaction, String why)
      throws SQLException {
    LOG.error("{} parks {} at entry {}: {}", projection.name(), at.aggregateId(), at.index(), why);
    progress.park(transaction, projection.name(), at, why);
  }

  private boolean wants(Projection projection, Arrival arrival) {
    return arrival.index() > progress.of(projection.name()).index()
        && !progress.isParked(projection.name(), arrival.aggregateId());
  }

  private boolean parkedByAll(Arrival arrival) {
    return projections.stream().noneMatch(projection -> wants(projection, arrival));
  }

  private void forget() throws SQLException {
    projections.forEach(Projection::forget);
    progress.load(names);
  }

  private static Map<String, Long> sequences(List<Arrival> batch) {
    var sequences = new HashMap<String, Long>();
    for (var arrival : batch)
      sequences.merge(arrival.aggregateId(), arrival.entry().entry().sequence(), Math::max);
    return sequences;
  }

  private static String span(List<Arrival> batch) {
    return batch.getFirst().index() + " to " + batch.getLast().index();
  }
}
