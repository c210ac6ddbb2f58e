package nl.mijlpaal.command.remembering;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to a request that its caller named: enough to answer it again, and no text.
 *
 * @param caller client and actor
 * @param key the caller's name for the request
 * @param changed whether anything was decided; otherwise everything was so already
 * @param hmac keyed hash of the request, so that another request under the same name is seen
 */
public record AnsweredRequest(
    String caller,
    String key,
    byte[] hmac,
    int status,
    @Nullable String location,
    boolean changed,
    List<Revision> revisions) {
  public AnsweredRequest {
    revisions = List.copyOf(revisions);
  }
}
