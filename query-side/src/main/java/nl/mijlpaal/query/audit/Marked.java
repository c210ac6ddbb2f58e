package nl.mijlpaal.query.audit;

import java.util.List;
import nl.mijlpaal.contract.MilestoneId;

/** What an entry is filtered by: whom it is about, where that stood, and how it was marked then. */
record Marked(List<MilestoneId> milestones, List<String> places, Marks marks, int about) {}
