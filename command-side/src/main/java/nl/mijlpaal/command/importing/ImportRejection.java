package nl.mijlpaal.command.importing;

import nl.mijlpaal.command.deciding.Rejection;

/** Why a row is refused before anybody decides it: an old file never undoes somebody's work. */
sealed interface ImportRejection extends Rejection {

  /**
   * The field is filled with something else, and the row does not say what it was written against.
   *
   * @param guard the column that would say so
   * @param stands what stands there, written as in a file
   */
  record NeedsRevision(String field, String guard, String stands) implements ImportRejection {
    static NeedsRevision of(Column column, String stands) {
      return new NeedsRevision(column.toString(), column.guard().toString(), stands);
    }

    @Override
    public Sort sort() {
      return Sort.STALE;
    }
  }

  /** It belongs to the milestone for good. */
  record NotChangeable(String field) implements ImportRejection {
    @Override
    public Sort sort() {
      return Sort.RULE;
    }
  }

  /** The field is marked higher than the caller is cleared for. */
  record FieldNotVisible(String field) implements ImportRejection {
    @Override
    public Sort sort() {
      return Sort.FORBIDDEN;
    }
  }

  /** No edition is open, and the row names none. */
  record NoEdition() implements ImportRejection {
    @Override
    public Sort sort() {
      return Sort.STATE;
    }
  }
}
