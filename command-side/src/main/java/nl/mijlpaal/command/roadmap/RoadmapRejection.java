package nl.mijlpaal.command.roadmap;

import nl.mijlpaal.command.deciding.Rejection;

/** Why a roadmap refuses. */
public sealed interface RoadmapRejection extends Rejection {
  @Override
  default Sort sort() {
    return Sort.RULE;
  }

  /** The plate is none of the area's in that edition. */
  record NoSuchPlate(String area, String plate) implements RoadmapRejection {}
}
