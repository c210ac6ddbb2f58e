package nl.mijlpaal.query;

import java.net.http.HttpHeaders;
import nl.mijlpaal.query.consuming.Reading;
import tools.jackson.databind.JsonNode;

/** What came back over HTTP. */
public record Answer(int status, HttpHeaders headers, String body) {
  public JsonNode json() {
    return Reading.JSON.readTree(body);
  }

  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }
}
