package nl.mijlpaal.command.roadmap;

import java.util.Optional;
import nl.mijlpaal.command.deciding.Dated;
import nl.mijlpaal.contract.ImplementationPlan;
import nl.mijlpaal.contract.RoadmapEvent;
import nl.mijlpaal.contract.RoadmapEvent.AmbitionDescribed;
import nl.mijlpaal.contract.RoadmapEvent.HungUnderPlan;
import nl.mijlpaal.contract.RoadmapEvent.PlateNamed;
import nl.mijlpaal.contract.TextRef;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** What is remembered of a roadmap. */
public record Roadmap(
    Dated<TextRef> ambition,
    PMap<String, Dated<String>> plates,
    PMap<PlanOfYear, Dated<Optional<String>>> plans) {
  public static final Roadmap EMPTY =
      new Roadmap(Dated.never(), HashTreePMap.empty(), HashTreePMap.empty());

  record PlanOfYear(ImplementationPlan plan, int year) {}

  Dated<String> plate(String code) {
    return plates.getOrDefault(code, Dated.never());
  }

  Dated<Optional<String>> plan(ImplementationPlan plan, int year) {
    return plans.getOrDefault(new PlanOfYear(plan, year), Dated.never());
  }

  public static Roadmap evolve(Roadmap state, RoadmapEvent event) {
    var day = event.effective().day();
    return switch (event) {
      case AmbitionDescribed e ->
          new Roadmap(state.ambition.with(day, e.to()), state.plates, state.plans);
      case PlateNamed e ->
          new Roadmap(
              state.ambition,
              state.plates.plus(e.plate(), state.plate(e.plate()).with(day, e.to())),
              state.plans);
      case HungUnderPlan e ->
          new Roadmap(
              state.ambition,
              state.plates,
              state.plans.plus(
                  new PlanOfYear(e.plan(), e.year()),
                  state.plan(e.plan(), e.year()).with(day, Optional.ofNullable(e.to()))));
    };
  }
}
