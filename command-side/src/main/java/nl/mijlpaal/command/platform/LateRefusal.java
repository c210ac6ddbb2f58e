package nl.mijlpaal.command.platform;

import nl.mijlpaal.command.publishing.TopicAhead;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends the program when the broker answers only after the start, and it turns out that the program
 * should not have started.
 */
@Component
final class LateRefusal {
  private static final Logger LOG = LoggerFactory.getLogger(LateRefusal.class);

  private final ConfigurableApplicationContext side;

  LateRefusal(ConfigurableApplicationContext side) {
    this.side = side;
  }

  @EventListener
  void end(TopicAhead reason) {
    LOG.error("Mijlpaal stops: {}", reason.getMessage());
    // Not on the publisher's thread, for which stopping waits.
    Thread.ofPlatform()
        .name("late-refusal")
        .start(() -> System.exit(SpringApplication.exit(side, () -> 1)));
  }
}
