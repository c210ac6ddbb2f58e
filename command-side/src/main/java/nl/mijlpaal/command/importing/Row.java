package nl.mijlpaal.command.importing;

import java.util.List;
import java.util.Map;
import nl.mijlpaal.command.answering.Fault;

/**
 * A row as it stands in the file.
 *
 * @param number from 1, below the header
 * @param line of the file on which it begins, from 1
 * @param cells those that are not empty, without outer blanks
 * @param faults what makes it unreadable as a row
 */
record Row(int number, long line, Map<Column, String> cells, List<Fault> faults) {

  /** The key, also when the rest cannot be read; empty when there is none. */
  String key() {
    return cells.getOrDefault(Column.KEY, "");
  }
}
