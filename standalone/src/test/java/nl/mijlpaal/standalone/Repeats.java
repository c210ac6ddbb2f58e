package nl.mijlpaal.standalone;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Commands that were acknowledged before a crash, and are sent once more after it. */
final class Repeats {
  private static final int COUNT = 10;

  private Repeats() {}

  /** What is wrong with the answers; that nothing was done again shows in the ledger. */
  static List<String> faults(Caller caller, String node, List<Acknowledged> acknowledged)
      throws IOException, InterruptedException {
    var faults = new ArrayList<String>();
    for (int i = 0; i < COUNT; i++) {
      Acknowledged one = acknowledged.get(i * acknowledged.size() / COUNT);
      HttpResponse<String> answer = caller.post(node + one.path(), one.key(), one.body());
      boolean same =
          answer.statusCode() == one.status()
              && answer.headers().firstValue("Idempotency-Replayed").isPresent()
              && answer.headers().allValues("Mijlpaal-Revision").equals(one.revisions());
      if (!same) {
        faults.add("repeating " + one + " answered " + answer.statusCode() + answer.headers());
      }
    }
    return faults;
  }
}
