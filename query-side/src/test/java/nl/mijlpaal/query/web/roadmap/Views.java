package nl.mijlpaal.query.web.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Kind;
import nl.mijlpaal.contract.Needs;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.query.milestone.Life;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.SlipView;
import nl.mijlpaal.query.milestone.TargetView;
import nl.mijlpaal.query.web.frame.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Milestones as a page meets them. */
final class Views {
  static final Locale DUTCH = Locale.of("nl");
  static final Life OPEN = new Life(Life.Phase.OPEN, null, null);

  static MilestoneView planned(String key, String target) {
    return planned(key, target(target));
  }

  static MilestoneView planned(String key, Target target) {
    return view(key, target, target, null, OPEN, null, List.of());
  }

  static MilestoneView overdue(String key, Target target) {
    return view(key, target, target, null, OPEN, null, true, List.of());
  }

  static MilestoneView expected(String key, String target, String forecast) {
    var slip = new SlipView(SlipView.Sort.DAYS, 275, false, "¾ jaar later (275 dagen)");
    return view(key, target(target), target(forecast), slip, OPEN, Status.AT_RISK, List.of());
  }

  static MilestoneView achieved(String key, String target, String day) {
    return achieved(key, target, Effective.on(LocalDate.parse(day)));
  }

  static MilestoneView achieved(String key, String target, Effective on) {
    return achieved(key, target(target), on);
  }

  static MilestoneView achieved(String key, Target target, Effective on) {
    var life = Life.ended(Life.Phase.ACHIEVED, on);
    var slip = SlipView.reached(target, on, DUTCH);
    return view(key, target, target, slip, life, null, List.of());
  }

  /** Without a rating. */
  static MilestoneView reported(String key, String target) {
    var day = Effective.on(LocalDate.of(2026, 5, 1));
    return view(key, target(target), target(target), null, OPEN, null, false, day, List.of());
  }

  static MilestoneView dropped(String key, String target) {
    var life = Life.ended(Life.Phase.DROPPED, Effective.on(LocalDate.of(2026, 1, 1)));
    return view(key, target(target), target(target), null, life, null, List.of());
  }

  static MilestoneView waiting(String key, String target, MilestoneView... on) {
    var needed = List.of(on).stream().map(MilestoneView::id).toList();
    return view(key, target(target), target(target), null, OPEN, null, needed);
  }

  static Target target(String value) {
    return Target.of(value, Qualifier.IN, null);
  }

  static Phrases words() {
    var sentences = new ResourceBundleMessageSource();
    sentences.setBasenames("nl/mijlpaal/query/web/words", "nl/mijlpaal/query/web/roadmap");
    sentences.setDefaultEncoding("UTF-8");
    sentences.setAlwaysUseMessageFormat(true);
    sentences.setFallbackToSystemLocale(false);
    return new Phrases(sentences, DUTCH);
  }

  private static MilestoneView view(
      String key,
      Target target,
      Target forecast,
      @Nullable SlipView slip,
      Life life,
      @Nullable Status status,
      List<String> dependsOn) {
    return view(key, target, forecast, slip, life, status, false, dependsOn);
  }

  private static MilestoneView view(
      String key,
      Target target,
      Target forecast,
      @Nullable SlipView slip,
      Life life,
      @Nullable Status status,
      boolean overdue,
      List<String> dependsOn) {
    return view(key, target, forecast, slip, life, status, overdue, null, dependsOn);
  }

  private static MilestoneView view(
      String key,
      Target target,
      Target forecast,
      @Nullable SlipView slip,
      Life life,
      @Nullable Status status,
      boolean overdue,
      @Nullable Effective reported,
      List<String> dependsOn) {
    return new MilestoneView(
        "milestone:"
            + UUID.nameUUIDFromBytes(key.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        key,
        Kind.AMBITION,
        null,
        null,
        Classification.OPENBAAR,
        Map.of(),
        2025,
        true,
        "Ambitie " + key,
        List.of(new Placement("quantum", null, List.of())),
        TargetView.of(target, DUTCH),
        TargetView.of(target, DUTCH),
        TargetView.of(forecast, DUTCH),
        slip != null && life.phase() == Life.Phase.OPEN,
        slip,
        slip == null ? 0 : 1,
        null,
        life,
        status,
        overdue,
        false,
        reported == null ? null : reported.day(),
        reported == null ? null : reported.known(),
        Needs.UNKNOWN,
        null,
        null,
        dependsOn,
        null,
        List.of(),
        1L);
  }

  private Views() {}
}
