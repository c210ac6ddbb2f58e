package nl.mijlpaal.query.texts;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** How many texts did not come yet, in a figure; NaN when the database does not answer. */
@Component
final class TextMetrics implements MeterBinder {
  private final Texts texts;

  TextMetrics(Texts texts) {
    this.texts = texts;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("mijlpaal.texts.awaited", texts, TextMetrics::awaited)
        .description("typed texts that the command side has yet to give")
        .register(registry);
  }

  private static double awaited(Texts texts) {
    try {
      return texts.countAwaited();
    } catch (DataAccessException e) {
      return Double.NaN;
    }
  }
}
