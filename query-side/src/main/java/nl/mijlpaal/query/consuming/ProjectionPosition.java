package nl.mijlpaal.query.consuming;

/**
 * How far a projection is.
 *
 * @param index the ledger index up to which it applied everything
 * @param offset where on the topic the next entry may be found: a hint, verified by index
 */
record ProjectionPosition(long index, long offset) {
  static final ProjectionPosition START = new ProjectionPosition(0, 0);
}
