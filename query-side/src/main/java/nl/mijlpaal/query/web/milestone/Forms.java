package nl.mijlpaal.query.web.milestone;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.mijlpaal.query.milestone.Life;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.Review;
import nl.mijlpaal.query.web.frame.Visit;
import nl.mijlpaal.query.web.recording.FormView;
import nl.mijlpaal.query.web.recording.Recording;
import org.jspecify.annotations.Nullable;

/** The forms on a milestone's page, each as it opens or as it came back. */
record Forms(List<FormView> all) {
  private static final List<Recording> DESCRIBING =
      List.of(
          Recording.REWORDING,
          Recording.OWNER,
          Recording.NEEDS,
          Recording.TRL,
          Recording.KPI,
          Recording.CLASSIFICATION);

  Forms {
    all = List.copyOf(all);
  }

  /**
   * Those that make sense for the milestone now.
   *
   * @param review what the visitor may say something of, as the lead of the area
   * @param unfolded the code of the one that was asked for
   * @param returned the one that was not recorded
   * @param correction the one for a report, if one is corrected
   */
  static Forms of(
      MilestoneView m,
      Visit visit,
      LocalDate today,
      @Nullable Review review,
      @Nullable String unfolded,
      @Nullable FormView returned,
      @Nullable FormView correction) {
    var forms = new LinkedHashMap<Recording, FormView>();
    if (correction != null) forms.put(Recording.CORRECTION, correction);
    offered(m, review)
        .forEach(recording ->
            forms.put(
                recording,
                FormView.fresh(
                    recording,
                    Filled.in(recording, m, today, visit.say()),
                    m.revision(),
                    visit.at().recorded(),
                    reviews(recording) && review != null ? review.report() : null,
                    recording.code().equals(unfolded))));
    // Also one that makes no sense any more, because of what somebody else recorded.
    if (returned != null) forms.put(returned.entered().recording(), returned);
    return new Forms(List.copyOf(forms.values()));
  }

  /** Those about how it goes. */
  public List<FormView> often() {
    return all.stream().filter(form -> !describes(form)).toList();
  }

  /** Those about what it is. */
  public List<FormView> seldom() {
    return all.stream().filter(Forms::describes).toList();
  }

  /** Whether one of those is unfolded, so that what is around it is too. */
  public boolean unfoldsSeldom() {
    return seldom().stream().anyMatch(FormView::open);
  }

  private static boolean describes(FormView form) {
    return DESCRIBING.contains(form.entered().recording());
  }

  /** The first of a page is the one that is used every week. */
  private static Stream<Recording> offered(MilestoneView m, @Nullable Review review) {
    var ends =
        m.life().phase() == Life.Phase.OPEN
            ? Stream.of(Recording.RESCHEDULING, Recording.ACHIEVEMENT, Recording.WITHDRAWAL)
            : Stream.of(Recording.REOPENING);
    return Stream.of(
            Stream.of(Recording.REPORT),
            reviewing(review),
            ends,
            DESCRIBING.stream().filter(recording -> visible(recording, m)))
        .flatMap(recordings -> recordings);
  }

  private static Stream<Recording> reviewing(@Nullable Review review) {
    if (review == null || review.isReturned()) return Stream.empty();
    return review.isAwaited()
        ? Stream.of(Recording.CONFIRMATION, Recording.RETURN)
        : Stream.of(Recording.RETURN);
  }

  private static boolean reviews(Recording recording) {
    return recording == Recording.CONFIRMATION || recording == Recording.RETURN;
  }

  /** What somebody cannot see, they cannot replace. */
  private static boolean visible(Recording recording, MilestoneView m) {
    return m.notShown().stream()
        .noneMatch(hidden ->
            recording == Recording.CLASSIFICATION || hidden.name().equals(recording.name()));
  }
}
