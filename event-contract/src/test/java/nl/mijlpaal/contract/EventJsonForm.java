package nl.mijlpaal.contract;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON set up as the event store sets it up, and the same made readable. */
final class EventJsonForm {
  static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  static final JsonMapper READABLE =
      JSON.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

  private EventJsonForm() {}
}
