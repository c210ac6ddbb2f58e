package nl.mijlpaal.contract;

import org.jspecify.annotations.Nullable;

/**
 * What blocks a milestone (knelpunt).
 *
 * @param decisionAsked the decision that would solve it
 * @param askedOf the organisation or role that can take it; never a person
 */
public record Impediment(
    ImpedimentKind kind, @Nullable TextRef decisionAsked, @Nullable String askedOf) {}
