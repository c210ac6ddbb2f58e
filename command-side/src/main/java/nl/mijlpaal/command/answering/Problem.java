package nl.mijlpaal.command.answering;

import java.time.Duration;
import java.util.List;
import nl.mijlpaal.command.deciding.GeneralRejection;
import nl.mijlpaal.command.deciding.Rejection;

/** Why a request is not done: facts, in no language yet. */
public sealed interface Problem {

  /** The form of the request is wrong; every fault of it. */
  record Malformed(List<Fault> faults) implements Problem {
    public Malformed {
      faults = List.copyOf(faults);
    }

    /** It cannot be read at all, and no part of it can be blamed. */
    public static Malformed unreadable() {
      return new Malformed(List.of(Fault.parameter("request", Fault.Sort.MALFORMED)));
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

  /** The body is longer than is read; the most bytes that are. */
  record TooLarge(long bytes) implements Problem {}

  record UnsupportedMediaType() implements Problem {}

  /** The body says that it is in another encoding than UTF-8. */
  record UnsupportedCharset() implements Problem {}

  /** A method of HTTP that nothing here knows. */
  record UnknownMethod() implements Problem {}

  /** The caller used the same Idempotency-Key for another request. */
  record IdempotencyKeyReused() implements Problem {}

  /** The actor asks more often by this program than is allowed. */
  record TooManyRequests(Duration retryAfter) implements Problem {}

  /** A rule refused it. */
  record Refused(Rejection reason) implements Problem {}

  /** Tokens cannot be checked while the identity provider is away. */
  record IdentityProviderUnavailable(Duration retryAfter) implements Problem {}

  /** Our mistake; the id stands in one line of the log. */
  record Failure(String id) implements Problem {}

  /** A refusal as a problem; what is unknown or forbidden is so in the same words everywhere. */
  static Problem of(Rejection reason) {
    return switch (reason) {
      case GeneralRejection.Unknown _ -> new NotFound();
      case GeneralRejection.NotAllowed _ -> new Forbidden();
      case Rejection other -> new Refused(other);
    };
  }

  /** Thrown to answer with this problem. */
  default ProblemException exception() {
    return new ProblemException(this);
  }
}
