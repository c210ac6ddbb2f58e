package nl.mijlpaal.query.platform;

import java.time.Duration;
import java.util.List;

/** Why a question is not answered: facts, in no language yet. */
public sealed interface Problem {

  /** The form of the question is wrong; every fault of it. */
  record Malformed(List<Fault> faults) implements Problem {
    public Malformed {
      faults = List.copyOf(faults);
    }

    /** It cannot be read at all, and no part of it can be blamed. */
    public static Malformed unreadable() {
      return of("request", Fault.Sort.MALFORMED);
    }

    public static Malformed of(String parameter, Fault.Sort sort, Object... facts) {
      return new Malformed(List.of(new Fault(parameter, sort, List.of(facts))));
    }
  }

  /** Nobody signed in, or the token does not hold. */
  record Unauthenticated() implements Problem {}

  /** Signed in, and still not allowed; never said of a thing that the caller may not know of. */
  record Forbidden() implements Problem {}

  /** It does not exist, or the caller may not know that it does: the answers are the same. */
  record NotFound() implements Problem {}

  record MethodNotAllowed(List<String> allowed) implements Problem {
    public MethodNotAllowed {
      allowed = List.copyOf(allowed);
    }
  }

  record NotAcceptable() implements Problem {}

  record UnsupportedMediaType() implements Problem {}

  /** A method of HTTP that nothing here knows. */
  record UnknownMethod() implements Problem {}

  /** What the caller wrote has not arrived in the tables yet. */
  record NotYetVisible(Duration retryAfter) implements Problem {}

  /** The actor asks more often by this program than is allowed. */
  record TooManyRequests(Duration retryAfter) implements Problem {}

  /** As many listeners as this node serves. */
  record TooManyListeners(Duration retryAfter) implements Problem {}

  /** Tokens cannot be checked while the identity provider is away. */
  record IdentityProviderUnavailable(Duration retryAfter) implements Problem {}

  /** Our mistake; the id stands in one line of the log. */
  record Failure(String id) implements Problem {}

  /** Thrown to answer with this problem. */
  default ProblemException exception() {
    return new ProblemException(this);
  }
}
