package nl.mijlpaal.query.web.milestone;

import java.util.List;
import java.util.Optional;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.query.asof.Answers;
import nl.mijlpaal.query.asof.AsOf;
import nl.mijlpaal.query.milestone.DependencyTable;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.Milestones;
import nl.mijlpaal.query.milestone.ProvenanceTable;
import nl.mijlpaal.query.milestone.ReviewTable;
import nl.mijlpaal.query.milestone.Viewing;
import nl.mijlpaal.query.platform.Problem;
import nl.mijlpaal.query.web.frame.Phrases;
import nl.mijlpaal.query.web.frame.Visit;
import nl.mijlpaal.query.web.recording.FormView;
import nl.mijlpaal.query.web.recording.Recorder;
import nl.mijlpaal.query.web.told.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the page of a milestone shows. */
@Component
class MilestoneModel {
  private final Milestones milestones;
  private final DependencyTable dependencies;
  private final History history;
  private final ReviewTable reviews;
  private final ProvenanceTable provenance;
  private final Answers answers;
  private final Recorder recorder;
  private final MessageSource sentences;

  MilestoneModel(
      Milestones milestones,
      DependencyTable dependencies,
      History history,
      ReviewTable reviews,
      ProvenanceTable provenance,
      Answers answers,
      Recorder recorder,
      MessageSource sentences) {
    this.milestones = milestones;
    this.dependencies = dependencies;
    this.history = history;
    this.reviews = reviews;
    this.provenance = provenance;
    this.answers = answers;
    this.recorder = recorder;
    this.sentences = sentences;
  }

  /**
   * What the address asks besides the milestone.
   *
   * @param before the position before which the history goes on
   * @param form the code of the form to unfold
   * @param done what was recorded just now
   * @param returned a form that was not recorded
   * @param correction the form for a report that is corrected
   */
  record Asked(
      @Nullable String before,
      @Nullable String form,
      @Nullable String done,
      @Nullable FormView returned,
      @Nullable FormView correction) {}

  /**
   * Under the edition of the visit; one that it does not plan is shown under the latest that does.
   */
  MilestoneView find(String key, Visit visit) {
    return findOrNone(key, visit).orElseThrow(() -> new Problem.NotFound().exception());
  }

  Optional<MilestoneView> findOrNone(String key, Visit visit) {
    return milestones.find(key, visit.viewing()).or(() -> milestones.find(key, latest(visit)));
  }

  /** As it stood when a form was opened. */
  Optional<MilestoneView> asOpened(MilestoneView m, long opened, Visit visit) {
    var now = visit.at();
    var then = new AsOf(Math.min(opened, now.recorded()), now.effective(), now.horizon(), true);
    return milestones.find(
        m.id(), new Viewing(m.edition(), then, visit.caller().clearance(), visit.locale()));
  }

  /** Why somebody records nothing here; absent when they do. */
  @Nullable String refusal(MilestoneView m, Visit visit, Phrases say) {
    return Permission.of(visit, leading(m, visit))
        .refusal(Placed.of(m, visit.locale()).getFirst(), say);
  }

  void show(Model model, MilestoneView m, Visit visit, Asked asked) {
    var say = new Phrases(sentences, visit.locale());
    var placed = Placed.of(m, visit.locale());
    var permission = Permission.of(visit, leading(m, visit));
    model.addAttribute("m", m);
    var dates = Dates.of(m, provenance, visit, say);
    model.addAttribute("dates", dates);
    model.addAttribute("endedLast", m.endedLast());
    model.addAttribute("top", TopSentence.of(m, dates, say));
    model.addAttribute("reached", Reached.of(m, say));
    model.addAttribute("undated", Undated.of(m, say));
    model.addAttribute("ruler", Ruler.of(m, visit.at().effective()));
    model.addAttribute("placed", placed);
    model.addAttribute("permission", permission);
    model.addAttribute("refusal", permission.refusal(placed.getFirst(), say));
    model.addAttribute("money", m.needs() == null ? null : MoneyYears.of(m.needs(), say));
    model.addAttribute("source", Cited.of(m.source()));
    model.addAttribute("origin", origin(m, visit));
    model.addAttribute("needs", Linked.needs(m, needed(m, visit)));
    model.addAttribute("waiting", Linked.waiting(m, waiting(m, visit)));
    model.addAttribute("parked", !answers.parked(m.aggregates().toList()).isEmpty());
    // What a section leads, the strategy office reports itself.
    var review =
        placed.getFirst().section() ? null : reviews.last(m.uuid(), visit.at()).orElse(null);
    model.addAttribute("review", review);
    model.addAttribute("reviewed", review == null ? null : new Days(say).of(review.about()));
    var told = history.page(m, visit, asked.before());
    model.addAttribute("history", told);
    model.addAttribute("evidence", history.evidence(m, visit));
    model.addAttribute("mine", told.mine());
    model.addAttribute("say", say);
    model.addAttribute("done", asked.done());
    model.addAttribute(
        "forms",
        permission == Permission.GRANTED
            ? Forms.of(
                m,
                visit,
                recorder.today(),
                visit.isReviewer() ? review : null,
                asked.form(),
                asked.returned(),
                asked.correction())
            : new Forms(asked.returned() == null ? List.of() : List.of(asked.returned())));
  }

  /** The latest plan says who writes, whichever edition is looked at. */
  private String leading(MilestoneView m, Visit visit) {
    var newest = visit.editions().isEmpty() ? m.edition() : visit.editions().getLast().year();
    var plan = m.edition() == newest ? m : milestones.find(m.id(), latest(visit)).orElse(m);
    return plan.placements().getFirst().place();
  }

  /** Where a target comes from says nothing to who may not see it. */
  private @Nullable Origin origin(MilestoneView m, Visit visit) {
    return m.target() == null
        ? null
        : Origin.of(provenance.target(m.uuid(), m.edition(), visit.at()).orElse(null));
  }

  private List<MilestoneView> needed(MilestoneView m, Visit visit) {
    return milestones.find(
        m.dependsOn().stream().map(id -> MilestoneId.of(id).uuid()).toList(), latest(visit));
  }

  private List<MilestoneView> waiting(MilestoneView m, Visit visit) {
    return milestones.find(dependencies.everWaitingFor(m.uuid()), latest(visit)).stream()
        .filter(other -> other.dependsOn().contains(m.id()))
        .toList();
  }

  private static Viewing latest(Visit visit) {
    return new Viewing(null, visit.at(), visit.caller().clearance(), visit.locale());
  }
}
