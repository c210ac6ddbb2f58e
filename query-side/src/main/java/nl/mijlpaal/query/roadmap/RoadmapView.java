package nl.mijlpaal.query.roadmap;

import java.util.List;
import nl.mijlpaal.query.milestone.TypedView;
import nl.mijlpaal.query.portfolio.Counts;
import org.jspecify.annotations.Nullable;

/**
 * One area in one edition, as one caller may see it.
 *
 * @param counts only what the edition covers, as far as the caller may see
 * @param narrative the ambition of the area
 * @param lanes also with what is outside the edition, flagged
 */
record RoadmapView(
    int edition,
    String area,
    String name,
    Counts counts,
    @Nullable TypedView narrative,
    List<RoadmapFields.HangsUnder> implementationPlans,
    List<Lane> lanes) {}
