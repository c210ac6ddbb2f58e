package nl.mijlpaal.command.edition;

import nl.mijlpaal.command.deciding.Dated;
import nl.mijlpaal.contract.EditionEvent;
import nl.mijlpaal.contract.EditionEvent.EditionOpened;
import nl.mijlpaal.contract.EditionEvent.MilestoneLeftOut;
import nl.mijlpaal.contract.EditionEvent.MilestoneTakenIn;
import nl.mijlpaal.contract.MilestoneId;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** What is remembered of an edition. */
public sealed interface Edition {

  record Unopened() implements Edition {}

  /**
   * It was opened.
   *
   * @param scope whether it covers a milestone, and from which day; a milestone that is not there
   *     was never covered
   */
  record Opened(PMap<MilestoneId, Dated<Boolean>> scope) implements Edition {

    Dated<Boolean> covers(MilestoneId milestone) {
      return scope.getOrDefault(milestone, Dated.never());
    }

    private Opened with(MilestoneId milestone, EditionEvent event, boolean covered) {
      return new Opened(
          scope.plus(milestone, covers(milestone).with(event.effective().day(), covered)));
    }
  }

  static Edition evolve(Edition state, EditionEvent event) {
    return switch (event) {
      case EditionOpened _ -> new Opened(HashTreePMap.empty());
      case MilestoneTakenIn e -> opened(state).with(e.milestone(), e, true);
      case MilestoneLeftOut e -> opened(state).with(e.milestone(), e, false);
    };
  }

  private static Opened opened(Edition state) {
    return switch (state) {
      case Opened opened -> opened;
      case Unopened _ -> throw new IllegalStateException("a scope before it was opened");
    };
  }
}
