package nl.mijlpaal.query.web.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.Standing;
import nl.mijlpaal.query.roadmap.Lane;
import nl.mijlpaal.query.web.frame.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a roadmap: lanes of sheets of rows under one axis.
 *
 * @param day the day that is asked about, in words
 * @param today where the day that is asked about stands; absent when that is outside the axis
 * @param undated what no day is known of, in the order of the lanes
 */
record Timeline(
    Canvas canvas,
    Axis axis,
    @Nullable Share today,
    String day,
    List<LanePicture> lanes,
    List<MilestoneView> undated,
    Phrases words) {

  /** On paper, of a list beneath a lane: its name, and for each that it tells of. */
  private static final int LIST = 40;

  private static final int LINE = 18;

  /**
   * What stands on one plate.
   *
   * @param count all that stand on it, also what has no place on the picture
   * @param outside what lies before or after the years that are shown, and is told beneath them
   */
  record LanePicture(String plate, String name, int count, List<Sheet> sheets, List<Row> outside) {
    LanePicture with(List<Sheet> drawn) {
      return new LanePicture(plate, name, count, drawn, outside);
    }
  }

  /**
   * Lays the lanes out.
   *
   * @param told what is told of dependencies; none when they are not asked for
   */
  static Timeline of(
      Canvas canvas, Axis axis, List<Lane> lanes, LocalDate day, Needs told, Phrases words) {
    var pictures = new ArrayList<LanePicture>();
    var undated = new ArrayList<MilestoneView>();
    var paper = Paper.of(canvas);
    for (var lane : lanes) {
      var rows = new ArrayList<Row>();
      for (var view : lane.milestones())
        Row.of(Story.of(view, told, words), axis, canvas)
            .ifPresentOrElse(rows::add, () -> undated.add(view));
      if (!lane.milestones().isEmpty())
        pictures.add(picture(lane, rows, told, canvas, paper, axis));
    }
    return new Timeline(
        canvas,
        axis,
        axis.shows(day) ? axis.middle(day) : null,
        words.spoken().shortDay(day),
        tied(pictures, told),
        undated,
        words);
  }

  private static LanePicture picture(
      Lane lane, List<Row> rows, Needs told, Canvas canvas, Paper paper, Axis axis) {
    Predicate<Row> folded =
        row -> canvas.folds() && row.isOutside() && told.of(row.view()).isEmpty();
    var drawn = rows.stream().filter(folded.negate()).toList();
    var outside = rows.stream().filter(folded).toList();
    var sheets = Sheet.of(drawn, paper, axis.depth());
    paper.takes(outside.isEmpty() ? 0 : LIST + LINE * outside.size());
    return new LanePicture(lane.plate(), lane.name(), lane.milestones().size(), sheets, outside);
  }

  private static List<LanePicture> tied(List<LanePicture> lanes, Needs told) {
    var sheets = lanes.stream().flatMap(lane -> lane.sheets().stream()).toList();
    var drawn = Tie.between(sheets, told).iterator();
    return lanes.stream()
        .map(lane -> lane.with(lane.sheets().stream().map(_ -> drawn.next()).toList()))
        .toList();
  }

  public boolean names(Axis.Tick tick) {
    return tick.major() || canvas != Canvas.ABOVE;
  }

  /** Where the name of a tick stands: at an edge it stays inside the picture. */
  public Name name(Axis.Tick tick) {
    if (canvas == Canvas.ABOVE && tick.middle().of() < 0.1) return new Name(new Share(0), "start");
    if (axis.depth() == 0 && canvas == Canvas.ABOVE && tick.middle().of() > 0.95)
      return new Name(new Share(1), "end");
    return new Name(tick.middle(), "middle");
  }

  /**
   * The place of a name above the axis.
   *
   * @param anchor which end of it stands there
   */
  record Name(Share at, String anchor) {}

  /** Whether the words of the day go left of its line. */
  public boolean todayLeft() {
    return today != null && today.of() > 0.8;
  }

  /** What a sheet is, for who does not see it. */
  public String described(Sheet sheet) {
    return words.say("roadmap.sheet", years(), sheet.rows().size());
  }

  /** What stands here without a status, in words; absent where everything has one. */
  public @Nullable String unreported() {
    var all = lanes.stream().mapToInt(LanePicture::count).sum();
    var never =
        Stream.concat(rows().map(Row::view), undated.stream())
            .filter(view -> view.standing() == Standing.NOT_STATED)
            .count();
    return never == 0
        ? null
        : never == all
            ? words.say("roadmap.unreported.all", all)
            : words.say("roadmap.unreported", never, all);
  }

  /** From which year to which. */
  public String years() {
    var first = Integer.toString(axis.firstYear());
    var last = Integer.toString(axis.lastYear());
    return first.equals(last) ? first : words.say("roadmap.years", first, last);
  }

  public Ink ink() {
    return Ink.PAPER;
  }

  /** Differs when something in the picture differs. */
  public String token() {
    var tokens = rows().map(row -> row.key() + row.token() + row.top()).toList();
    return Integer.toHexString(Objects.hash(tokens, today));
  }

  private Stream<Row> rows() {
    return lanes.stream()
        .flatMap(lane ->
            Stream.concat(
                lane.sheets().stream().flatMap(sheet -> sheet.rows().stream()),
                lane.outside().stream()));
  }

  public boolean isEmpty() {
    return rows().findAny().isEmpty();
  }
}
