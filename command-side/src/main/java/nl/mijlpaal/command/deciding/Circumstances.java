package nl.mijlpaal.command.deciding;

import java.time.LocalDate;
import java.util.Set;
import nl.mijlpaal.contract.reference.Places;

/**
 * What a decision depends on besides the state and the command.
 *
 * @param today the calendar day in Europe/Amsterdam
 * @param openEditions the years of the editions whose plans may change directly, as guarded
 */
public record Circumstances(
    Actor actor, LocalDate today, Places places, Set<Integer> openEditions) {}
