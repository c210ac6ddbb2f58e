package nl.mijlpaal.command.platform;

import java.util.concurrent.TimeUnit;
import nl.mijlpaal.command.remembering.AnsweredRequests;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets the answers that no caller may ask again. Any node may do it, and all do. */
@Component
@EnableScheduling
class Forgetting {
  private final AnsweredRequests answers;

  Forgetting(AnsweredRequests answers) {
    this.answers = answers;
  }

  @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
  void forgetOld() {
    answers.forgetOld();
  }
}
