package nl.mijlpaal.command.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.mijlpaal.command.remembering.Revision;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a file ended.
 *
 * @param revision of what was written last: who reads with it sees all that the file did
 * @param dryRun present and true when nothing was changed
 * @param failureId present when our own mistake ended it; the id stands in one line of the log
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Summary(
    int done,
    int unchanged,
    int refused,
    int notReached,
    @Nullable String revision,
    @Nullable Boolean dryRun,
    @Nullable String failureId) {

  static Summary begin(boolean dryRun) {
    return new Summary(0, 0, 0, 0, null, dryRun ? true : null, null);
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
    return new Summary(done, unchanged, refused, notReached, revision, dryRun, id);
  }

  Summary writtenUpTo(@Nullable Revision last) {
    var reached = last == null ? revision : last.toString();
    return new Summary(done, unchanged, refused, notReached, reached, dryRun, failureId);
  }

  /** For a line of the log. */
  String inNumbers() {
    return "%s%d done, %d unchanged, %d refused, %d not reached"
        .formatted(dryRun == null ? "" : "dry run: ", done, unchanged, refused, notReached);
  }

  private Summary with(int doneNow, int unchangedNow, int refusedNow, int notReachedNow) {
    return new Summary(
        doneNow, unchangedNow, refusedNow, notReachedNow, revision, dryRun, failureId);
  }
}
