package nl.mijlpaal.query.milestone;

import java.util.function.UnaryOperator;
import nl.mijlpaal.contract.Plan;
import nl.mijlpaal.contract.Source;
import org.jspecify.annotations.Nullable;

/**
 * What an edition fixes about a milestone.
 *
 * @param source the document that the plan comes from, with how sure its reading is
 */
public record EditionPlan(Plan plan, @Nullable Source source) {
  EditionPlan with(UnaryOperator<Plan> change) {
    return new EditionPlan(change.apply(plan), source);
  }
}
