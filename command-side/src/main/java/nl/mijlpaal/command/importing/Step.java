package nl.mijlpaal.command.importing;

/**
 * One command of a row, and the column that asks for it.
 *
 * @param fills whether there was nothing before, so that nobody's work is overwritten
 */
record Step(Column column, Object command, boolean fills) {

  static Step fills(Column column, Object command) {
    return new Step(column, command, true);
  }

  static Step changes(Column column, Object command) {
    return new Step(column, command, false);
  }
}
