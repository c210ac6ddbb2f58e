package nl.mijlpaal.command.roadmap;

import static nl.mijlpaal.command.deciding.Decision.accept;
import static nl.mijlpaal.command.deciding.Decision.nothingToDo;
import static nl.mijlpaal.command.deciding.Decision.refuse;

import java.util.Objects;
import java.util.Optional;
import nl.mijlpaal.command.deciding.Circumstances;
import nl.mijlpaal.command.deciding.Decision;
import nl.mijlpaal.command.deciding.GeneralRejection.EditionNotOpen;
import nl.mijlpaal.command.deciding.GeneralRejection.InTheFuture;
import nl.mijlpaal.command.deciding.GeneralRejection.LedByAnotherArea;
import nl.mijlpaal.command.deciding.GeneralRejection.NotAllowed;
import nl.mijlpaal.command.deciding.GeneralRejection.Unknown;
import nl.mijlpaal.command.deciding.Rejection;
import nl.mijlpaal.command.roadmap.RoadmapCommand.DescribeAmbition;
import nl.mijlpaal.command.roadmap.RoadmapCommand.HangUnderPlan;
import nl.mijlpaal.command.roadmap.RoadmapCommand.NamePlate;
import nl.mijlpaal.command.roadmap.RoadmapRejection.NoSuchPlate;
import nl.mijlpaal.contract.RoadmapEvent;
import nl.mijlpaal.contract.RoadmapEvent.AmbitionDescribed;
import nl.mijlpaal.contract.RoadmapEvent.HungUnderPlan;
import nl.mijlpaal.contract.RoadmapEvent.PlateNamed;
import nl.mijlpaal.contract.reference.Place;

/** Those of the area, and the strategy office, write its roadmap while the edition is open. */
public final class RoadmapDecider {

  public static Decision<RoadmapEvent> decide(
      Roadmap state, RoadmapCommand command, Circumstances at) {
    var refusal = refusal(command, at);
    if (refusal.isPresent()) return refuse(refusal.get());
    var day = command.effective().day();
    return switch (command) {
      case DescribeAmbition c ->
          accept(
              new AmbitionDescribed(
                  c.edition(),
                  c.area(),
                  state.ambition().on(day).orElse(null),
                  c.ambition(),
                  c.effective()));
      case NamePlate c when at.places().findPlate(c.area(), c.plate(), c.edition()).isEmpty() ->
          refuse(new NoSuchPlate(c.area(), c.plate()));
      case NamePlate c -> {
        var before = state.plate(c.plate()).on(day).orElse(null);
        yield c.name().equals(before)
            ? nothingToDo()
            : accept(
                new PlateNamed(c.edition(), c.area(), c.plate(), before, c.name(), c.effective()));
      }
      case HangUnderPlan c -> {
        var before = state.plan(c.plan(), c.year()).on(day).flatMap(cited -> cited).orElse(null);
        yield Objects.equals(before, c.citation())
            ? nothingToDo()
            : accept(
                new HungUnderPlan(
                    c.edition(),
                    c.area(),
                    c.plan(),
                    c.year(),
                    before,
                    c.citation(),
                    c.effective()));
      }
    };
  }

  private static Optional<Rejection> refusal(RoadmapCommand c, Circumstances at) {
    var day = c.effective().day();
    if (!at.actor().writes()) return Optional.of(new NotAllowed());
    if (at.places().find(c.area(), c.edition()).filter(p -> p.sort() == Place.Sort.AREA).isEmpty())
      return Optional.of(new Unknown());
    if (!at.actor().mayWriteFor(c.area())) return Optional.of(new LedByAnotherArea(c.area()));
    if (day.isAfter(at.today())) return Optional.of(new InTheFuture(day, at.today()));
    if (!at.openEditions().contains(c.edition()))
      return Optional.of(new EditionNotOpen(c.edition()));
    return Optional.empty();
  }

  private RoadmapDecider() {}
}
