package nl.mijlpaal.contract;

/**
 * A fact that was decided: never changed, never removed. Every family is sealed, so a fold that
 * forgets a fact does not compile.
 */
public sealed interface DomainEvent
    permits MilestoneEvent, EditionEvent, RoadmapEvent, DependencyEvent {

  /**
   * The id of the aggregate that decided it, with its type in front, such as {@code edition:2025}.
   */
  String aggregateId();

  /** The day on which it became true in the world; never later than the day of recording. */
  Effective effective();
}
