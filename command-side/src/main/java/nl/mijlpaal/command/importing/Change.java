package nl.mijlpaal.command.importing;

import org.jspecify.annotations.Nullable;

/** A field before and after, written as in the file. */
record Change(String field, @Nullable String from, @Nullable String to) {

  static Change of(Column column, @Nullable String from, @Nullable String to) {
    return new Change(column.toString(), from, to);
  }
}
