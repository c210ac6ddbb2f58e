package nl.mijlpaal.command.milestone;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mijlpaal.command.deciding.Circumstances;
import nl.mijlpaal.command.deciding.GeneralRejection.EditionNotOpen;
import nl.mijlpaal.command.deciding.GeneralRejection.InTheFuture;
import nl.mijlpaal.command.deciding.GeneralRejection.LedByAnotherArea;
import nl.mijlpaal.command.deciding.GeneralRejection.NotAllowed;
import nl.mijlpaal.command.deciding.GeneralRejection.Unknown;
import nl.mijlpaal.command.deciding.Rejection;
import nl.mijlpaal.command.milestone.Milestone.Registered;
import nl.mijlpaal.command.milestone.Milestone.Unplanned;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlaceMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlanCommand;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlanIntoEdition;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlanMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.ReviewReport;
import nl.mijlpaal.command.milestone.MilestoneRejection.LastPlacement;
import nl.mijlpaal.command.milestone.MilestoneRejection.LeadOnly;
import nl.mijlpaal.command.milestone.MilestoneRejection.PlacedTwice;
import nl.mijlpaal.command.milestone.MilestoneRejection.UnknownPlace;
import nl.mijlpaal.command.milestone.MilestoneRejection.UnknownPlate;
import nl.mijlpaal.contract.Placement;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every command alike: may this caller, on this day, in this edition, at that place?
 */
final class Admission {

  /** The first reason against, in the order in which a caller may learn them. */
  static Optional<Rejection> refusal(Milestone state, MilestoneCommand command, Circumstances at) {
    return Stream.of(
            writes(at),
            visible(state, at),
            allowed(state, command, at),
            notInTheFuture(command, at),
            editionOpen(command, at),
            placed(command, at))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Asked before anything is looked at, so that it tells nothing of what is there. */
  private static Optional<Rejection> writes(Circumstances at) {
    return at.actor().writes() ? Optional.empty() : Optional.of(new NotAllowed());
  }

  private static Optional<Rejection> visible(Milestone state, Circumstances at) {
    return state instanceof Registered m && !at.actor().clearance().maySee(m.marking().whole())
        ? Optional.of(new Unknown())
        : Optional.empty();
  }

  private static Optional<Rejection> allowed(
      Milestone state, MilestoneCommand command, Circumstances at) {
    var leads = leads(state, command, at);
    if (leads == null) return Optional.empty();
    if (!at.actor().mayWriteFor(leads)) return Optional.of(new LedByAnotherArea(leads));
    return command instanceof ReviewReport && !at.actor().mayReviewFor(leads)
        ? Optional.of(new LeadOnly(leads))
        : Optional.empty();
  }

  /** Null where nobody leads: then the placement is what is wrong. */
  private static @Nullable String leads(
      Milestone state, MilestoneCommand command, Circumstances at) {
    return switch (state) {
      case Registered m -> m.leads();
      case Unplanned _ when command instanceof PlanMilestone c ->
          c.plan().placements().stream()
              .findFirst()
              .map(Placement::place)
              .filter(place -> at.places().find(place, c.edition()).isPresent())
              .orElse(null);
      case Unplanned _ -> null;
    };
  }

  private static Optional<Rejection> notInTheFuture(MilestoneCommand command, Circumstances at) {
    var day = command.effective().day();
    return day.isAfter(at.today())
        ? Optional.of(new InTheFuture(day, at.today()))
        : Optional.empty();
  }

  private static Optional<Rejection> editionOpen(MilestoneCommand command, Circumstances at) {
    var edition =
        switch (command) {
          case PlanMilestone c -> Optional.of(c.edition());
          case PlanCommand c -> Optional.of(c.edition());
          default -> Optional.<Integer>empty();
        };
    return edition.filter(year -> !at.openEditions().contains(year)).map(EditionNotOpen::new);
  }

  private static Optional<Rejection> placed(MilestoneCommand command, Circumstances at) {
    return switch (command) {
      case PlanMilestone c -> placed(c.plan().placements(), c.edition(), at);
      case PlanIntoEdition c -> placed(c.plan().placements(), c.edition(), at);
      case PlaceMilestone c ->
          placed(List.of(new Placement(c.place(), c.plate(), c.tags())), c.edition(), at);
      default -> Optional.empty();
    };
  }

  private static Optional<Rejection> placed(
      List<Placement> placements, int edition, Circumstances at) {
    if (placements.isEmpty()) return Optional.of(new LastPlacement(""));
    var seen = new HashSet<String>();
    for (var placement : placements) {
      var place = placement.place();
      if (at.places().find(place, edition).isEmpty())
        return Optional.of(new UnknownPlace(place, edition));
      var plate = placement.plate();
      if (plate != null && at.places().findPlate(place, plate, edition).isEmpty())
        return Optional.of(new UnknownPlate(place, plate));
      if (!seen.add(place)) return Optional.of(new PlacedTwice(place));
    }
    return Optional.empty();
  }

  private Admission() {}
}
