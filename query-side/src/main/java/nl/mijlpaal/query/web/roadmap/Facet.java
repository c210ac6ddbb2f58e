package nl.mijlpaal.query.web.roadmap;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Kind;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.Standing;
import nl.mijlpaal.query.roadmap.Lane;

/**
 * What a roadmap can be narrowed by. Each number is how many there are when that choice is made and
 * the other filters stay; a choice that would leave nothing now stays in its place.
 *
 * @param name of the parameter in the address
 */
record Facet(String name, List<Choice> choices) {

  /**
   * A value that can be chosen.
   *
   * @param word name of its sentence, or the word itself where the strategy gives it
   */
  record Choice(Object value, String word, long count, boolean chosen) {
    public boolean yieldsNothing() {
      return count == 0 && !chosen;
    }
  }

  private record Option(Object value, String word) {}

  /** Of each, one value at a time. */
  static List<Facet> of(List<Lane> lanes, Question question) {
    var views = views(lanes);
    var plates = lanes.stream().map(lane -> new Option(lane.plate(), lane.name()));
    var years = IntStream.rangeClosed(Axis.FIRST, Axis.FAR).boxed();
    return Stream.of(
            facet("status", options("status.", Standing.values()), views, question),
            facet("year", years.map(y -> new Option(y, y.toString())), views, question),
            facet("plate", plates, views, question),
            facet("kind", options("kinds.", Kind.values()), views, question))
        .filter(facet -> facet.choices().size() > 1 || facet.chosen())
        .toList();
  }

  /** What asks for attention; none of them excludes another. */
  static List<Choice> flags(List<Lane> lanes, Question question) {
    var views = views(lanes);
    return Stream.of("overdue", "stale", "ownerMissing")
        .filter(name -> !name.equals("stale") || question.stale() != null || reportedLongAgo(views))
        .flatMap(name ->
            facet(name, Stream.of(new Option(true, name)), views, question).choices().stream())
        .toList();
  }

  /** Else it would only say again which were never reported on. */
  private static boolean reportedLongAgo(List<MilestoneView> views) {
    return views.stream().anyMatch(v -> v.stale() && v.standing() != Standing.NOT_STATED);
  }

  public boolean chosen() {
    return choices.stream().anyMatch(Choice::chosen);
  }

  private static Facet facet(
      String name, Stream<Option> options, List<MilestoneView> views, Question question) {
    return new Facet(
        name,
        options
            .filter(option ->
                views.stream().anyMatch(alone(name, option).filter())
                    || option.value().equals(question.filters().get(name)))
            .map(option ->
                new Choice(
                    option.value(),
                    option.word(),
                    views.stream().filter(question.with(name, option.value()).filter()).count(),
                    option.value().equals(question.filters().get(name))))
            .toList());
  }

  /** With no other filter. */
  private static Question alone(String name, Option option) {
    return Question.EVERYTHING.with(name, option.value());
  }

  private static <T extends Enum<T>> Stream<Option> options(String words, T[] values) {
    return Stream.of(values).map(value -> new Option(value, words + value));
  }

  private static List<MilestoneView> views(List<Lane> lanes) {
    return lanes.stream().flatMap(lane -> lane.milestones().stream()).toList();
  }
}
