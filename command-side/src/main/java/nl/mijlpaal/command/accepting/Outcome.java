package nl.mijlpaal.command.accepting;

import java.util.List;
import nl.mijlpaal.command.deciding.Rejection;
import nl.mijlpaal.command.remembering.AnsweredRequest;
import nl.mijlpaal.command.remembering.Revision;
import nl.mijlpaal.contract.DomainEvent;

/** What became of a request. */
public sealed interface Outcome {

  /**
   * Done and on disk; or, asked only to look, what would be done.
   *
   * @param revisions of every aggregate that was asked, after it
   * @param events what was decided; none when everything was so already
   */
  record Done(List<Revision> revisions, List<DomainEvent> events) implements Outcome {
    public Done {
      revisions = List.copyOf(revisions);
      events = List.copyOf(events);
    }
  }

  /** It was done before; this was the answer then. */
  record Repeated(AnsweredRequest answer) implements Outcome {}

  /** The caller used the name for another request. */
  record NameReused() implements Outcome {}

  /**
   * Refused; nothing happened.
   *
   * @param command place of the refused command in the request, from 0
   */
  record Refused(Rejection reason, int command) implements Outcome {}
}
