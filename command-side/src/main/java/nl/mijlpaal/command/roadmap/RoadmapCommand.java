package nl.mijlpaal.command.roadmap;

import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.ImplementationPlan;
import nl.mijlpaal.contract.RoadmapEvent;
import nl.mijlpaal.contract.TextRef;
import org.jspecify.annotations.Nullable;

/** What can be asked of a roadmap: one area in one edition that is open. */
public sealed interface RoadmapCommand {

  int edition();

  String area();

  Effective effective();

  default String aggregateId() {
    return RoadmapEvent.idOf(edition(), area());
  }

  record DescribeAmbition(int edition, String area, TextRef ambition, Effective effective)
      implements RoadmapCommand {}

  record NamePlate(int edition, String area, String plate, String name, Effective effective)
      implements RoadmapCommand {}

  /** Hangs it under a yearly implementation plan, or takes it from there when nothing is cited. */
  record HangUnderPlan(
      int edition,
      String area,
      ImplementationPlan plan,
      int year,
      @Nullable String citation,
      Effective effective)
      implements RoadmapCommand {}
}
