package nl.mijlpaal.command.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Has the reason said once and plainly, in the place of a stack trace. */
final class NotSafeToStartAnalysis extends AbstractFailureAnalyzer<NotSafeToStart> {
  @Override
  protected FailureAnalysis analyze(Throwable failure, NotSafeToStart reason) {
    return new FailureAnalysis(String.valueOf(reason.getMessage()), null, failure);
  }
}
