package nl.mijlpaal.query.web.work;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mijlpaal.query.change.Told;
import nl.mijlpaal.query.milestone.MilestoneHistory;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.Review;
import nl.mijlpaal.query.milestone.ReviewTable;
import nl.mijlpaal.query.web.frame.Visit;
import nl.mijlpaal.query.web.told.Sentence;
import nl.mijlpaal.query.web.told.Telling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which reports wait for the lead of an area, and which were given back to its team. */
@Component
class Reviews {
  private final ReviewTable reviews;
  private final MilestoneHistory history;
  private final Telling telling;

  Reviews(ReviewTable reviews, MilestoneHistory history, Telling telling) {
    this.reviews = reviews;
    this.history = history;
    this.telling = telling;
  }

  /**
   * A report, with what was last said of it.
   *
   * @param said the report, or the remark with which it was given back
   */
  record Item(MilestoneView milestone, Review review, Sentence said) {}

  /**
   * Reports of one verdict, the one that waits longest first.
   *
   * @param items the first of them, not more than can be read
   */
  record Pile(int count, List<Item> items) {
    static final int SHOWN = 20;

    public int more() {
      return count - items.size();
    }
  }

  /** Of each verdict, what somebody's areas lead. */
  record Piles(Pile awaited, Pile returned) {}

  Piles of(List<MilestoneView> views, Remit remit, Visit visit) {
    var led = remit.areas().isEmpty() ? List.<MilestoneView>of() : led(views, remit);
    var last = reviews.last(led.stream().map(MilestoneView::uuid).toList(), visit.at());
    return new Piles(
        pile(led, last, Review.Verdict.AWAITED, visit),
        pile(led, last, Review.Verdict.RETURNED, visit));
  }

  private static List<MilestoneView> led(List<MilestoneView> views, Remit remit) {
    return views.stream().filter(remit::holds).toList();
  }

  private Pile pile(
      List<MilestoneView> led, Map<UUID, Review> last, Review.Verdict verdict, Visit visit) {
    var waiting =
        led.stream()
            .flatMap(view -> reviewed(view, last.get(view.uuid())))
            .filter(one -> one.review.verdict() == verdict)
            .sorted(Comparator.comparingLong(one -> one.review.index()))
            .toList();
    return new Pile(
        waiting.size(),
        waiting.stream().limit(Pile.SHOWN).flatMap(one -> item(one, visit)).toList());
  }

  private record Reviewed(MilestoneView milestone, Review review) {}

  private static Stream<Reviewed> reviewed(MilestoneView view, @Nullable Review review) {
    return review == null ? Stream.empty() : Stream.of(new Reviewed(view, review));
  }

  private Stream<Item> item(Reviewed one, Visit visit) {
    var id = one.milestone.uuid();
    var told =
        history.upTo(id, one.review.index(), visit.at(), 1, visit.caller().clearance()).stream()
            .filter(Told::whole)
            .toList();
    return telling.tell(told, visit).stream()
        .map(said -> new Item(one.milestone, one.review, said));
  }
}
