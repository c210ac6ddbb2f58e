package nl.mijlpaal.query.web.recording;

import java.util.LinkedHashMap;
import java.util.Map;

/** What came of a form that was sent. */
public sealed interface Outcome {

  /**
   * It is recorded, or stood there already.
   *
   * @param revision what to wait for, to see it
   */
  record Saved(String revision, boolean changed) implements Outcome {}

  /**
   * It was not, and why.
   *
   * @param status of the answer
   * @param faults a sentence by name of the field
   */
  record Refused(int status, String title, String detail, Map<String, String> faults)
      implements Outcome {
    public Refused {
      faults = new LinkedHashMap<>(faults);
    }
  }

  /** Somebody changed the milestone since the form was shown. */
  record Overtaken() implements Outcome {}

  /** An earlier sending of this form was recorded after all, saying something else. */
  record RecordedBefore() implements Outcome {}

  /** Whether it is recorded is not known; the same may be sent again. */
  record Unanswered() implements Outcome {}
}
