package nl.mijlpaal.command.remembering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.EditionEvent.EditionOpened;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneRegistered;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of work has decided so far, and what its events make true in the tables beside
 * them.
 */
final class Decided {
  private static final String RESOURCE = Decided.class.getName();

  private final List<Appended> entries = new ArrayList<>();
  private final List<NewKey> keys = new ArrayList<>();
  private @Nullable OpenedEdition opened;

  static Decided in(UnitOfWork<?> unitOfWork) {
    return unitOfWork.root().getOrComputeResource(RESOURCE, _ -> new Decided());
  }

  void add(Appended entry, DomainEvent event) {
    entries.add(entry);
    switch (event) {
      case MilestoneRegistered e -> keys.add(new NewKey(e.key(), e.milestone().uuid()));
      case EditionOpened e -> opened = new OpenedEdition(e.edition());
      case DomainEvent _ -> {}
    }
  }

  Write write(List<NewText> texts, Set<Integer> reliedOn, @Nullable AnsweredRequest answer) {
    return new Write(
        entries, entries.isEmpty() ? List.of() : texts, keys, opened, reliedOn, answer);
  }
}
