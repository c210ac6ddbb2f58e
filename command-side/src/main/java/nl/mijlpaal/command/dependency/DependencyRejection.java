package nl.mijlpaal.command.dependency;

import nl.mijlpaal.command.deciding.Rejection;

/** Why a dependency is refused. */
public sealed interface DependencyRejection extends Rejection {

  /** It would wait for itself, directly or through others. */
  record WouldBeACycle() implements DependencyRejection {
    @Override
    public Sort sort() {
      return Sort.RULE;
    }
  }

  record NotDependent() implements DependencyRejection {
    @Override
    public Sort sort() {
      return Sort.STATE;
    }
  }
}
