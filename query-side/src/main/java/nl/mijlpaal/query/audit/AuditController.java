package nl.mijlpaal.query.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mijlpaal.contract.EventType;
import nl.mijlpaal.contract.reference.Place;
import nl.mijlpaal.contract.reference.Places;
import nl.mijlpaal.query.asof.Answers;
import nl.mijlpaal.query.asof.Axes;
import nl.mijlpaal.query.platform.Caller;
import nl.mijlpaal.query.platform.Fault;
import nl.mijlpaal.query.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail over REST, for everybody who signed in, as far as each is cleared. */
@RestController
@RequestMapping(path = "/v1/audit-entries", produces = "application/json")
final class AuditController {
  private static final int MOST = 200;
  private static final List<String> TYPES = EventType.all().stream().map(EventType::name).toList();
  private static final List<String> PLACES =
      Places.standard().places().stream().map(Place::code).toList();

  private final AuditTable table;
  private final AuditView view;
  private final Axes axes;
  private final Answers answers;

  AuditController(AuditTable table, AuditView view, Axes axes, Answers answers) {
    this.table = table;
    this.view = view;
    this.axes = axes;
    this.answers = answers;
  }

  @GetMapping
  ResponseEntity<Page> entries(
      Caller caller,
      @RequestParam(required = false) @Nullable String actor,
      @RequestParam(required = false) @Nullable String area,
      @RequestParam(required = false) @Nullable String type,
      @RequestParam(required = false) @Nullable String milestone,
      @RequestParam(required = false) @Nullable Instant recordedFrom,
      @RequestParam(required = false) @Nullable Instant recordedTo,
      @RequestParam(required = false) @Nullable LocalDate effectiveFrom,
      @RequestParam(required = false) @Nullable LocalDate effectiveTo,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(required = false) @Nullable Long cursor,
      @RequestParam(required = false) @Nullable List<String> revision) {
    var question =
        new AuditQuestion(
            caller.clearance(),
            actor,
            area,
            type,
            milestone,
            recordedFrom,
            recordedTo,
            effectiveFrom,
            effectiveTo,
            0,
            cursor == null ? Long.MAX_VALUE : cursor,
            false,
            limit);
    check(question);
    var at = axes.of(null, null, revision, AuditProjection.NAME);
    var rows = table.find(question);
    var next = rows.size() == limit ? Long.valueOf(rows.getLast().index()) : null;
    return answers.changing(new Page(at.recorded(), view.all(rows, caller), next), at);
  }

  @GetMapping("/{index}")
  ResponseEntity<AuditEntry> entry(
      Caller caller,
      @PathVariable String index,
      @RequestParam(required = false) @Nullable List<String> revision) {
    var at = axes.of(null, null, revision, AuditProjection.NAME);
    return number(index)
        .flatMap(number -> table.find(number, caller.clearance()))
        .map(row -> answers.changing(view.one(row, caller), at))
        .orElseThrow(() -> new Problem.NotFound().exception());
  }

  private static void check(AuditQuestion question) {
    var faults = new ArrayList<Fault>();
    if (question.limit() < 1 || question.limit() > MOST)
      faults.add(Fault.of("limit", Fault.Sort.OUT_OF_RANGE, 1, MOST));
    if (question.below() < 1) faults.add(Fault.of("cursor", Fault.Sort.NOT_A_CURSOR));
    if (question.area() != null && !PLACES.contains(question.area()))
      faults.add(new Fault("area", Fault.Sort.NOT_ONE_OF, List.copyOf(PLACES)));
    if (question.type() != null && !TYPES.contains(question.type()))
      faults.add(new Fault("type", Fault.Sort.NOT_ONE_OF, List.copyOf(TYPES)));
    if (inverted(question.recordedFrom(), question.recordedTo()))
      faults.add(Fault.of("recordedTo", Fault.Sort.BEFORE, "recordedFrom"));
    if (inverted(question.effectiveFrom(), question.effectiveTo()))
      faults.add(Fault.of("effectiveTo", Fault.Sort.BEFORE, "effectiveFrom"));
    if (!faults.isEmpty()) throw new Problem.Malformed(faults).exception();
  }

  private static <T extends Comparable<? super T>> boolean inverted(
      @Nullable T from, @Nullable T to) {
    return from != null && to != null && from.compareTo(to) > 0;
  }

  /** What is no index names nothing. */
  private static Optional<Long> number(String text) {
    return text.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }

  /**
   * @param position the ledger index up to which the trail has come
   * @param next what to give as {@code cursor} for older entries; absent when there are none
   */
  record Page(long position, List<AuditEntry> entries, @Nullable Long next) {}
}
