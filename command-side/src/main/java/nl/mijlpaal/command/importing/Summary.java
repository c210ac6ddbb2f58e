package nl.mijlpaal.command.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a file ended.
 *
 * @param dryRun present and true when nothing was changed
 * @param failureId present when our own mistake ended it; the id stands in one line of the log
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Summary(
    int done,
    int unchanged,
    int refused,
    int notReached,
    @Nullable Boolean dryRun,
    @Nullable String failureId) {

  static Summary begin(boolean dryRun) {
    return new Summary(0, 0, 0, 0, dryRun ? true : null, null);
  }

  Summary and(Told told) {
    return switch (told.outcome()) {
      case Told.DONE -> with(done + 1, unchanged, refused, notReached);
      case Told.UNCHANGED -> with(done, unchanged + 1, refused, notReached);
      case Told.REFUSED -> with(done, unchanged, refused + 1, notReached);
      default -> with(done, unchanged, refused, notReached + 1);
    };
  }

  Summary failed(String id) {
    return new Summary(done, unchanged, refused, notReached, dryRun, id);
  }

  private Summary with(int doneNow, int unchangedNow, int refusedNow, int notReachedNow) {
    return new Summary(doneNow, unchangedNow, refusedNow, notReachedNow, dryRun, failureId);
  }
}
