package nl.mijlpaal.query.platform;

/** Ends a request with a problem. It is an answer and no accident, so it carries no stack. */
public final class ProblemException extends RuntimeException {
  private final transient Problem problem;

  ProblemException(Problem problem) {
    super(problem.toString(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
