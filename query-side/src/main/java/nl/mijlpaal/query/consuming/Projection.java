package nl.mijlpaal.query.consuming;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A read model at a version of its schema: what it writes of each batch. */
public interface Projection {

  /**
   * Name with the version of its schema, such as {@code audit-1}; its position is kept under it.
   */
  String name();

  /**
   * Writes what these entries mean, in the transaction that is given and that it leaves open.
   * Entries come in the order of their index, each once. After a failure the same entries may come
   * again, one by one: what is kept in memory must not be ahead of the tables then (see {@link
   * #forget}).
   */
  void apply(List<Received> batch, Connection transaction) throws SQLException;

  /** The transaction was rolled back: whatever is kept in memory may be wrong. */
  default void forget() {}
}
