package nl.mijlpaal.command.form;

import static nl.mijlpaal.command.answering.Fault.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.mijlpaal.command.answering.Fault;
import nl.mijlpaal.command.answering.Fault.Sort;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * What a caller can say beside the body.
 *
 * @param expected the sequence that the caller decided on (If-Match, one strong ETag)
 * @param key the caller's name for the request (Idempotency-Key, up to 255 visible ASCII
 *     characters)
 */
public record RequestHeaders(@Nullable Long expected, @Nullable String key) {
  public static final String KEY = "Idempotency-Key";
  public static final Pattern REVISION = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");
  public static final String VISIBLE = "[\\x21-\\x7e]{1,255}";

  /** Reads headers in which {@link #faults} found nothing. */
  public static RequestHeaders of(HttpHeaders headers) {
    var match = headers.getFirst(HttpHeaders.IF_MATCH);
    return new RequestHeaders(
        match == null ? null : Long.valueOf(match.substring(1, match.length() - 1)),
        headers.getFirst(KEY));
  }

  /** Everything that is wrong with them, in a list that takes more. */
  public static List<Fault> faults(HttpHeaders headers) {
    var faults = new ArrayList<Fault>();
    var matches = headers.getOrEmpty(HttpHeaders.IF_MATCH);
    if (matches.size() > 1) faults.add(parameter(HttpHeaders.IF_MATCH, Sort.REPEATED));
    else if (!matches.stream().allMatch(match -> REVISION.matcher(match).matches()))
      faults.add(parameter(HttpHeaders.IF_MATCH, Sort.NOT_A_REVISION));
    var keys = headers.getOrEmpty(KEY);
    if (keys.size() > 1) faults.add(parameter(KEY, Sort.REPEATED));
    else if (!keys.stream().allMatch(key -> key.matches(VISIBLE)))
      faults.add(parameter(KEY, Sort.NOT_OF_THIS_FORM, VISIBLE));
    return faults;
  }
}
