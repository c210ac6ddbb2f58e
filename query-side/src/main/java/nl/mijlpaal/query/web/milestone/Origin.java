package nl.mijlpaal.query.web.milestone;

import nl.mijlpaal.query.milestone.ProvenanceTable.TargetSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the target that a milestone has now comes from: words and document are shown together only
 * when one change brought both.
 *
 * @param index position of the change that set it
 * @param source the document that this change names, absent where it names none
 */
record Origin(long index, @Nullable Cited source) {

  /** Absent while the target is still that of the plan, which has its own source. */
  static @Nullable Origin of(@Nullable TargetSet set) {
    return set == null || set.planned() ? null : new Origin(set.index(), Cited.of(set.source()));
  }
}
