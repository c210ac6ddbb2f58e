package nl.mijlpaal.query.milestone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Kind;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;

/** Milestones as they are seen on a day, named as a test tells them. */
public record Views(
    String key,
    List<String> places,
    @Nullable Target target,
    Life life,
    @Nullable Status status,
    @Nullable LocalDate lastReport,
    @Nullable LocalDate movedOn,
    @Nullable String owner,
    boolean inScope) {
  public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  public static Views ambition(String key, String... places) {
    return new Views(
        key, List.of(places), Target.open(null), Life.OPEN, null, null, null, null, true);
  }

  public Views due(String value) {
    return with(
        Target.of(value, Qualifier.IN, null), life, status, lastReport, movedOn, owner, inScope);
  }

  public Views hidden() {
    return with(null, life, status, lastReport, movedOn, owner, inScope);
  }

  public Views achieved(LocalDate day) {
    var reached = Life.ended(Life.Phase.ACHIEVED, Effective.on(day));
    return with(target, reached, status, lastReport, movedOn, owner, inScope);
  }

  public Views dropped(LocalDate day) {
    var dropped = Life.ended(Life.Phase.DROPPED, Effective.on(day));
    return with(target, dropped, status, lastReport, movedOn, owner, inScope);
  }

  public Views reported(Status said, LocalDate day) {
    return with(target, life, said, day, movedOn, owner, inScope);
  }

  public Views moved(LocalDate day) {
    return with(target, life, status, lastReport, day, owner, inScope);
  }

  public Views ownedBy(String organisation) {
    return with(target, life, status, lastReport, movedOn, organisation, inScope);
  }

  public Views later() {
    return with(target, life, status, lastReport, movedOn, owner, false);
  }

  private Views with(
      @Nullable Target target,
      Life life,
      @Nullable Status status,
      @Nullable LocalDate lastReport,
      @Nullable LocalDate movedOn,
      @Nullable String owner,
      boolean inScope) {
    return new Views(key, places, target, life, status, lastReport, movedOn, owner, inScope);
  }

  public MilestoneView seen() {
    var open = life.phase() == Life.Phase.OPEN;
    var shown = target == null ? null : TargetView.of(target, Locale.ENGLISH);
    return new MilestoneView(
        "milestone:" + UUID.nameUUIDFromBytes(key.getBytes(UTF_8)),
        key,
        Kind.AMBITION,
        null,
        owner,
        Classification.OPENBAAR,
        Map.of(),
        2025,
        inScope,
        "Title of " + key,
        places.stream().map(place -> new Placement(place, null, List.of())).toList(),
        shown,
        shown,
        shown,
        false,
        null,
        movedOn == null ? 0 : 1,
        movedOn,
        life,
        status,
        target == null ? null : open && target.overdueOn(TODAY),
        open && (lastReport == null || lastReport.isBefore(TODAY.minusDays(92))),
        lastReport,
        lastReport == null ? null : Effective.Known.DAY,
        null,
        null,
        null,
        List.of(),
        null,
        List.of(),
        1L);
  }
}
