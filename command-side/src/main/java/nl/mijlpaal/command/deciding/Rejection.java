package nl.mijlpaal.command.deciding;

/**
 * Why a command was refused: facts for the caller, never prose and never more than the caller may
 * see. Sentences are made at the edge, in the caller's language.
 */
public interface Rejection {

  /** What sort of refusal it is, which says what the caller can do about it. */
  Sort sort();

  enum Sort {
    /** It does not exist, or the caller may not know that it does. */
    UNKNOWN,
    /** The caller may see it and not change it. */
    FORBIDDEN,
    /** The thing is in a state in which this can not happen. */
    STATE,
    /** Somebody changed it since the caller looked. */
    STALE,
    /** What is asked breaks a rule about its content. */
    RULE
  }
}
