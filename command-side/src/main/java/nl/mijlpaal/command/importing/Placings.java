package nl.mijlpaal.command.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mijlpaal.command.milestone.MilestoneCommand.ChangePlan;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlaceMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.UnplaceMilestone;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.Placement;

/**
 * The commands that lead from placements to other placements in a given order. Only what differs is
 * placed anew, unless the order can not be had that way.
 */
record Placings(MilestoneId milestone, int edition, Effective effective) {

  List<ChangePlan> from(List<Placement> before, List<Placement> after) {
    var few =
        IntStream.range(0, after.size())
            .filter(i -> !before.contains(after.get(i)) || (i == 0 && !leads(before, after)))
            .mapToObj(i -> place(after.get(i), i == 0))
            .toList();
    var commands = reaches(before, few, after) ? few : inOrder(after);
    return Stream.concat(commands.stream(), gone(before, after)).toList();
  }

  private static boolean leads(List<Placement> before, List<Placement> after) {
    return before.getFirst().equals(after.getFirst());
  }

  /** The last first, each taking the lead, so that they end in their order. */
  private List<ChangePlan> inOrder(List<Placement> after) {
    return after.reversed().stream().map(placement -> place(placement, true)).toList();
  }

  private Stream<ChangePlan> gone(List<Placement> before, List<Placement> after) {
    var kept = after.stream().map(Placement::place).toList();
    return before.stream()
        .map(Placement::place)
        .filter(place -> !kept.contains(place))
        .map(place -> new UnplaceMilestone(milestone, edition, place, effective));
  }

  private ChangePlan place(Placement to, boolean leading) {
    return new PlaceMilestone(
        milestone, edition, to.place(), to.plate(), to.tags(), leading, effective);
  }

  /** Whether the commands end in this order, once what is gone is left out. */
  private static boolean reaches(
      List<Placement> before, List<ChangePlan> commands, List<Placement> after) {
    var kept = after.stream().map(Placement::place).toList();
    var places = new ArrayList<>(before.stream().map(Placement::place).toList());
    for (var command : commands)
      if (command instanceof PlaceMilestone c) {
        var at = places.indexOf(c.place());
        if (at >= 0) places.remove(at);
        places.add(c.leading() ? 0 : at >= 0 ? at : places.size(), c.place());
      }
    return places.stream().filter(kept::contains).toList().equals(kept);
  }
}
