package nl.mijlpaal.query.web.relay;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A command as a form asks it.
 *
 * @param path on the command side, such as {@code /v1/milestones/<uuid>/progress-reports}
 * @param body its fields
 * @param key made when the form was shown, so that sending it twice acts once
 * @param expected the revision that was looked at; absent where any will do
 */
public record Ask(
    String method, String path, Map<String, Object> body, String key, @Nullable Long expected) {

  public Ask {
    // In the order given, so that the same form is the same bytes on every node and the key holds.
    body = Collections.unmodifiableMap(new LinkedHashMap<>(body));
  }

  public static Ask post(
      String path, Map<String, Object> body, String key, @Nullable Long expected) {
    return new Ask("POST", path, body, key, expected);
  }
}
