package nl.mijlpaal.query.web.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file did, or would do.
 *
 * @param lines the first so many rows that did something or were refused
 * @param more rows beyond those
 * @param problem why the file was refused as a whole; then there are no lines
 * @param revision what to wait for, to see all of it
 */
public record ImportResult(
    boolean dryRun,
    int done,
    int unchanged,
    int refused,
    int notReached,
    List<ImportLine> lines,
    int more,
    @Nullable String problem,
    @Nullable String revision) {
  static final int SHOWN = 500;

  public ImportResult {
    lines = List.copyOf(lines);
  }

  static ImportResult problem(boolean dryRun, String detail) {
    return new ImportResult(dryRun, 0, 0, 0, 0, List.of(), 0, detail, null);
  }
}
