package nl.mijlpaal.query.web.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of trying or importing a file. */
sealed interface Result {

  /**
   * Its rows were read.
   *
   * @param lines the first of those that were asked for
   * @param cut whether there are more of those
   * @param whole whether the answer came to its end
   * @param failureId of a fault on the command side that ended it; it stands in one line of the log
   */
  record Rows(
      Counts counts, List<Line> lines, boolean cut, boolean whole, @Nullable String failureId)
      implements Result {
    public Rows {
      lines = List.copyOf(lines);
    }
  }

  /**
   * It cannot be read at all, or not by this person.
   *
   * @param encoding whether it is no text in UTF-8
   */
  record Refused(int status, String title, String detail, List<String> errors, boolean encoding)
      implements Result {
    public Refused {
      errors = List.copyOf(errors);
    }

    /** Whether it says itself, better than a title, what is wrong with the file. */
    public boolean unreadable() {
      return status == 400 && !errors.isEmpty();
    }
  }

  /** The command side is away. */
  record Unanswered() implements Result {}
}
