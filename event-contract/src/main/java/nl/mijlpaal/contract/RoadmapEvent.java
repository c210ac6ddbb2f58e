package nl.mijlpaal.contract;

import org.jspecify.annotations.Nullable;

/** What can happen to a roadmap: one area in one edition. */
public sealed interface RoadmapEvent extends DomainEvent {

  int edition();

  /** Code of the area, such as {@code quantum}. */
  String area();

  @Override
  default String aggregateId() {
    return idOf(edition(), area());
  }

  static String idOf(int edition, String area) {
    return "roadmap:" + edition + "/" + area;
  }

  /** The narrative of the ambition was written or rewritten. */
  @Wire(name = "roadmap.ambition-described")
  record AmbitionDescribed(
      int edition, String area, @Nullable TextRef from, TextRef to, Effective effective)
      implements RoadmapEvent {}

  /** A part of the roadmap got its name. */
  @Wire(name = "roadmap.plate-named")
  record PlateNamed(
      int edition, String area, String plate, @Nullable String from, String to, Effective effective)
      implements RoadmapEvent {}

  /** The roadmap hangs under a yearly implementation plan (inrichtingsplan), cited in words. */
  @Wire(name = "roadmap.hung-under-plan")
  record HungUnderPlan(
      int edition,
      String area,
      ImplementationPlan plan,
      int year,
      @Nullable String from,
      @Nullable String to,
      Effective effective)
      implements RoadmapEvent {}
}
