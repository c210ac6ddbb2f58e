package nl.mijlpaal.standalone.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/**
 * How often a password was tried for each name without success. After a few slips every next trial
 * has to wait, twice as long each time and a minute at most: who mistypes goes on, who guesses gets
 * nowhere, and nobody can keep somebody else out for long. A name that is no account waits alike.
 */
final class Guesses {
  private static final int SLIPS = 5;
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final Duration REMEMBERED = Duration.ofHours(1);
  private static final int NAMES = 10_000;

  private final Cache<String, Tried> names =
      Caffeine.newBuilder().maximumSize(NAMES).expireAfterWrite(REMEMBERED).build();
  private final InstantSource clock;

  Guesses(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * @param times in a row without success
   * @param at the last of them
   * @param allowed whether the password may be looked at
   */
  private record Tried(int times, Instant at, boolean allowed) {

    Tried again(Instant now) {
      return now.isBefore(at.plus(pause()))
          ? new Tried(times, at, false)
          : new Tried(times + 1, now, true);
    }

    private Duration pause() {
      if (times < SLIPS) return Duration.ZERO;
      var doubled = Duration.ofSeconds(1L << Math.min(times - SLIPS, 10));
      return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
  }

  /** Whether a password may be tried for this name now. It counts as a failure until it is none. */
  boolean mayTry(String name) {
    var now = clock.instant();
    return names
        .asMap()
        .merge(key(name), new Tried(1, now, true), (known, _) -> known.again(now))
        .allowed();
  }

  void succeeded(String name) {
    names.invalidate(key(name));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
