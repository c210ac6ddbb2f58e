package nl.mijlpaal.query.milestone;

import java.util.UUID;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.MarkedField;
import nl.mijlpaal.contract.Marking;
import org.jspecify.annotations.Nullable;

/**
 * What the tables answer about one milestone.
 *
 * @param markedNow how it is marked now: a past value shows at the higher of the mark then and now
 */
record Known(UUID id, MilestoneState state, Marking markedNow, @Nullable Long revision) {

  Classification whole() {
    return state.marking().whole().orHigher(markedNow.whole());
  }

  Classification mark(MarkedField field) {
    return state.marking().of(field).orHigher(markedNow.of(field));
  }
}
