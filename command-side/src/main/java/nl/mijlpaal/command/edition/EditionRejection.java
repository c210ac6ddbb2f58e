package nl.mijlpaal.command.edition;

import nl.mijlpaal.command.deciding.Rejection;

/** Why an edition refuses. */
public sealed interface EditionRejection extends Rejection {
  @Override
  default Sort sort() {
    return Sort.STATE;
  }

  record AlreadyOpened(int edition) implements EditionRejection {}

  record AnotherEditionOpen() implements EditionRejection {}

  record NotTakenIn(int edition) implements EditionRejection {}
}
