package nl.mijlpaal.command.accepting;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import nl.mijlpaal.command.answering.Sentences;
import org.springframework.stereotype.Component;

/**
 * Counts what is refused, by the refusal and the command. The labels are names of this program, and
 * what is unknown and what is forbidden count as one.
 */
@Component
final class Refusals {
  private final MeterRegistry figures;

  Refusals(MeterRegistry figures) {
    this.figures = figures;
  }

  /** Counts one request, which may come of a file. */
  void count(Request request, Outcome outcome) {
    if (outcome instanceof Outcome.Refused(var reason, var command))
      figures
          .counter(
              "mijlpaal.commands.refused",
              "refusal",
              Sentences.code(reason),
              "command",
              request.commands().get(command).getClass().getSimpleName())
          .increment();
  }

  void count(List<Request> requests, List<Outcome> outcomes) {
    for (int i = 0; i < requests.size(); i++) count(requests.get(i), outcomes.get(i));
  }
}
