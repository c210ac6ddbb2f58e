package nl.mijlpaal.command.deciding;

import java.time.LocalDate;

/** Refusals that any kind of command can meet. */
public sealed interface GeneralRejection extends Rejection {

  /** It is not there, or not for this caller: both sound alike. */
  record Unknown() implements GeneralRejection {
    @Override
    public Sort sort() {
      return Sort.UNKNOWN;
    }
  }

  /** The caller holds no role that may do this. */
  record NotAllowed() implements GeneralRejection {
    @Override
    public Sort sort() {
      return Sort.FORBIDDEN;
    }
  }

  /** What an edition is and covers is for the strategy office to decide. */
  record StrategyOfficeOnly() implements GeneralRejection {
    @Override
    public Sort sort() {
      return Sort.FORBIDDEN;
    }
  }

  /** Another area leads it. */
  record LedByAnotherArea(String area) implements GeneralRejection {
    @Override
    public Sort sort() {
      return Sort.FORBIDDEN;
    }
  }

  /** The caller decided on another revision than the current one. */
  record Stale(long expected, long current) implements GeneralRejection {
    @Override
    public Sort sort() {
      return Sort.STALE;
    }
  }

  /** Something is said to be true on a day that has not come yet; the future is a target. */
  record InTheFuture(LocalDate effective, LocalDate today) implements GeneralRejection {
    @Override
    public Sort sort() {
      return Sort.RULE;
    }
  }

  /** History that is loaded afterwards names the document that it comes from. */
  record BackFilledWithoutSource() implements GeneralRejection {
    @Override
    public Sort sort() {
      return Sort.RULE;
    }
  }

  /** The edition is not being prepared, so its plans do not change directly. */
  record EditionNotOpen(int edition) implements GeneralRejection {
    @Override
    public Sort sort() {
      return Sort.STATE;
    }
  }
}
