package nl.mijlpaal.query.web.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.query.milestone.Life;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.SlipView;
import nl.mijlpaal.query.milestone.Standing;
import nl.mijlpaal.query.milestone.TargetView;
import nl.mijlpaal.query.web.frame.Phrases;
import nl.mijlpaal.query.web.roadmap.Label.Run;
import nl.mijlpaal.query.web.roadmap.Needs.Need;
import nl.mijlpaal.query.web.roadmap.Needs.Trouble;

/**
 * A milestone in words, short beside its mark and whole for who points at it or hears it.
 *
 * @param needs what it waits for, when that is to be told
 * @param awaited what waits for it
 */
record Story(MilestoneView view, List<Need> needs, List<MilestoneView> awaited, Phrases words) {

  private static final String NO_BREAK = "\u00a0";

  Story {
    needs = List.copyOf(needs);
    awaited = List.copyOf(awaited);
  }

  static Story of(MilestoneView view, Needs told, Phrases words) {
    return new Story(view, told.of(view), told.waitingFor(view), words);
  }

  /**
   * The number and the title, then in other styles when, how it stands, and how far it moved. That
   * nothing was reported yet is said once of the whole picture.
   */
  List<Run> runs() {
    var runs = new ArrayList<Run>();
    runs.add(new Run("when", view.key()));
    runs.add(new Run("title", view.title()));
    runs.add(whole("when", when()));
    late().ifPresent(late -> runs.add(new Run("late", Label.GLUED + unbroken(late))));
    if (view.standing() != Standing.NOT_STATED)
      runs.add(whole("standing", glyph() + " " + words.word("status", view.standing())));
    slip().ifPresent(slip -> runs.add(whole("slip", slip)));
    if (!view.inScope()) runs.add(whole("when", words.say("roadmap.later")));
    for (var need : needs)
      runs.add(
          new Run(need.trouble() == Trouble.NONE ? "need" : "late", Label.BETWEEN + told(need)));
    for (var waiting : awaited)
      runs.add(whole("need", words.say("roadmap.awaited", waiting.key())));
    return runs;
  }

  /** A fact that is not broken over two lines. */
  private static Run whole(String style, String fact) {
    return new Run(style, Label.BETWEEN + unbroken(fact));
  }

  private static String unbroken(String fact) {
    return fact.replace(" ", NO_BREAK);
  }

  /** Everything that the picture says about it, as sentences. */
  String whole() {
    var sentences =
        Stream.of(
                Stream.of(view.title() + " (" + view.key() + ")"),
                Stream.of(words.capital(words.word("status", view.standing()))),
                Stream.of(words.say("roadmap.told.when", when())),
                yardsticks(),
                slip().map(words::capital).stream(),
                late().map(words::capital).stream(),
                view.stale()
                    ? Stream.of(words.capital(words.say("stale")))
                    : Stream.<String>empty(),
                view.inScope()
                    ? Stream.<String>empty()
                    : Stream.of(words.capital(words.say("roadmap.later"))),
                needs.stream().map(this::told).map(words::capital),
                awaited.stream().map(this::awaitedBy).map(words::capital))
            .flatMap(part -> part);
    return sentences.collect(Collectors.joining(". ")) + ".";
  }

  /** When it was achieved, or is expected. */
  String when() {
    var ended = view.life().end();
    if (view.life().phase() == Life.Phase.ACHIEVED && ended != null)
      return words.spoken().brief(ended);
    var expected = view.forecast() == null ? view.target() : view.forecast();
    return expected == null ? words.say("roadmap.shielded") : expected.text();
  }

  /**
   * How far it moved from the original target, when it did; of what was achieved, how late it was.
   */
  public Optional<String> slip() {
    return switch (view.life().phase()) {
      case DROPPED -> Optional.empty();
      case ACHIEVED, OPEN ->
          Optional.ofNullable(view.slip()).filter(Story::moved).map(SlipView::text);
    };
  }

  String glyph() {
    return switch (view.standing()) {
      case ON_TRACK -> "●";
      case AT_RISK -> "▲";
      case OFF_TRACK -> "■";
      case ACHIEVED -> "✓";
      case DROPPED -> "✕";
      case UNRATED -> "◎";
      case NOT_STATED -> "○";
    };
  }

  private static boolean moved(SlipView slip) {
    return switch (slip.sort()) {
      case DAYS -> !Integer.valueOf(0).equals(slip.days());
      case NOT_COMPARABLE -> true;
      case REFINEMENT, COARSENING, NONE -> false;
    };
  }

  /** That it is overdue; of what lasts from a moment on, only its start is. */
  public Optional<String> late() {
    if (!Boolean.TRUE.equals(view.overdue())) return Optional.empty();
    var target = view.target();
    var lasts = target != null && target.qualifier() == Qualifier.FROM;
    return Optional.of(words.say(lasts ? "overdue.start" : "overdue"));
  }

  private String told(Need need) {
    var there = need.needed().life().phase() == Life.Phase.ACHIEVED;
    var when = new Story(need.needed(), List.of(), List.of(), words).when();
    var how = there && need.trouble() == Trouble.NONE ? "ACHIEVED" : need.trouble().name();
    return words.say("roadmap.needs." + how, name(need.needed()), when);
  }

  private String awaitedBy(MilestoneView waiting) {
    return words.say("roadmap.awaited", name(waiting));
  }

  private static String name(MilestoneView view) {
    return view.key() + " " + view.title();
  }

  private Stream<String> yardsticks() {
    var said = Stream.<String>builder();
    var target = view.target();
    var original = view.original();
    if (target != null && view.forecastStated())
      said.add(words.say("roadmap.told.target", target.text()));
    if (original != null && target != null && !same(original, target))
      said.add(words.say("roadmap.told.original", original.text()));
    return said.build();
  }

  static boolean same(TargetView one, TargetView other) {
    return one.target().sameMoment(other.target());
  }
}
