package nl.mijlpaal.query.consuming;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;

@Component
final class CommittedPositions implements Positions {
  private final Progress progress;
  private final Revisions revisions;

  CommittedPositions(Progress progress, Revisions revisions) {
    this.progress = progress;
    this.revisions = revisions;
  }

  @Override
  public long of(String... projections) {
    return progress.lowest(List.of(projections));
  }

  @Override
  public List<String> parked(Collection<String> aggregateIds) {
    return progress.parked(aggregateIds);
  }

  @Override
  public List<String> parked() {
    return progress.parked();
  }

  @Override
  public boolean awaitRevision(String revision, Duration atMost) {
    return revisions.await(revision, atMost);
  }

  @Override
  public void onAdvance(LongConsumer listener) {
    progress.onAdvance(listener);
  }
}
