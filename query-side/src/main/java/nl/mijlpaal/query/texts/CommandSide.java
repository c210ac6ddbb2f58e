package nl.mijlpaal.query.texts;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the texts come from, and as whom they are asked for.
 *
 * @param tokenUri where the identity provider gives tokens; absent: texts are asked for without one
 */
@ConfigurationProperties("mijlpaal.command-side")
public record CommandSide(
    @DefaultValue("http://localhost:8081") URI url,
    @Nullable URI tokenUri,
    @DefaultValue("query-side") String clientId,
    @Nullable String clientSecret) {

  /** The secret stays out of every log. */
  @Override
  public String toString() {
    return "CommandSide[" + url + " as " + clientId + "]";
  }
}
