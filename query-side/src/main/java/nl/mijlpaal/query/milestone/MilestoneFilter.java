package nl.mijlpaal.query.milestone;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Kind;
import nl.mijlpaal.contract.reference.Place;
import nl.mijlpaal.contract.reference.Places;
import nl.mijlpaal.query.platform.Fault;
import nl.mijlpaal.query.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which of the visible milestones are asked for; what is absent does not matter.
 *
 * @param area code of an area or section on which it stands
 * @param section code of another, on which it stands too
 * @param plate code of a plate that it stands on
 * @param year a year in which it is or was due, is expected, or ended
 * @param inScope whether the edition covers it, or it was reported after the edition was made
 * @param movedSince whether its target or forecast moved on that day or later
 */
public record MilestoneFilter(
    @Nullable String area,
    @Nullable String section,
    @Nullable Boolean inScope,
    @Nullable Kind kind,
    @Nullable Standing status,
    @Nullable Boolean overdue,
    @Nullable Boolean stale,
    @Nullable LocalDate movedSince,
    @Nullable Boolean ownerMissing,
    @Nullable String plate,
    @Nullable Integer year,
    @Nullable String text)
    implements Predicate<MilestoneView> {
  /** Asked for as a plate: what stands on none. */
  public static final String NO_PLATE = "algemeen";

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private static final List<Object> PLACES =
      Places.standard().places().stream()
          .map(Place::code)
          .distinct()
          .map(Object.class::cast)
          .toList();

  /** Whatever mentions all of these words in its key, its title or its owner. */
  public static MilestoneFilter mentioning(String text) {
    return new MilestoneFilter(
        null, null, null, null, null, null, null, null, null, null, null, text);
  }

  /** A place that does not exist is a mistake of the question, not an empty answer. */
  void check() {
    var faults = Stream.concat(fault("area", area), fault("section", section)).toList();
    if (!faults.isEmpty()) throw new Problem.Malformed(faults).exception();
  }

  @Override
  public boolean test(MilestoneView view) {
    return (area == null || stands(view, area))
        && (section == null || stands(view, section))
        && (inScope == null || inScope == view.inScope())
        && (kind == null || view.kind() == kind)
        && (status == null || status == view.standing())
        && (overdue == null || overdue.equals(view.overdue()))
        && (stale == null || stale == view.stale())
        && (movedSince == null || movedSince(view, movedSince))
        && (ownerMissing == null || ownerMissing == (view.owner() == null))
        && (plate == null || standsOn(view, plate))
        && (year == null || touches(view, year))
        && (text == null || mentions(view, text));
  }

  /** One place that all of them stand on, to look no further than there. */
  @Nullable String place() {
    return area == null ? section : area;
  }

  private static boolean stands(MilestoneView view, String place) {
    return view.placements().stream().anyMatch(p -> p.place().equals(place));
  }

  private static boolean movedSince(MilestoneView view, LocalDate day) {
    return view.movedOn() != null && !view.movedOn().isBefore(day);
  }

  private static boolean standsOn(MilestoneView view, String plate) {
    return view.placements().stream()
        .anyMatch(p -> plate.equals(Objects.requireNonNullElse(p.plate(), NO_PLATE)));
  }

  private static boolean touches(MilestoneView view, int year) {
    var ended = view.life().on();
    return (ended != null && ended.getYear() == year)
        || Stream.of(view.target(), view.original(), view.forecast())
            .filter(Objects::nonNull)
            .anyMatch(target -> target.touches(year));
  }

  private static boolean mentions(MilestoneView view, String text) {
    var owner = view.owner() == null ? "" : view.owner();
    var all = folded(view.key() + "\n" + view.title() + "\n" + owner);
    return Stream.of(folded(text).strip().split("\\s+")).allMatch(all::contains);
  }

  /** As a search reads it: capitals and accents carry no meaning. */
  public static String folded(String text) {
    var bare =
        Normalizer.isNormalized(text, Normalizer.Form.NFD)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFD);
    return ACCENTS.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static Stream<Fault> fault(String parameter, @Nullable String place) {
    return place == null || PLACES.contains(place)
        ? Stream.empty()
        : Stream.of(new Fault(parameter, Fault.Sort.NOT_ONE_OF, PLACES));
  }
}
