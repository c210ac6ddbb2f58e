package nl.mijlpaal.query.milestone;

import java.util.UUID;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.MarkedField;
import nl.mijlpaal.contract.Marking;
import org.jspecify.annotations.Nullable;

/**
 * What the tables answer about one milestone.
 *
 * @param edition the one that was asked about, else the latest that plans it; absent when none does
 * @param plan that of the edition
 * @param markedNow how it is marked now: a past value shows at the higher of the mark then and now
 */
record Known(
    UUID id,
    MilestoneState state,
    @Nullable Integer edition,
    @Nullable EditionPlan plan,
    Marking markedNow,
    @Nullable Long revision) {

  Profile profile() {
    return state.profile().value();
  }

  Classification whole() {
    return profile().marking().whole().orHigher(markedNow.whole());
  }

  Classification mark(MarkedField field) {
    return profile().marking().of(field).orHigher(markedNow.of(field));
  }
}
