package nl.mijlpaal.query.web.recording;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mijlpaal.query.web.frame.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is shown.
 *
 * @param entered what stands in it
 * @param faults a sentence by name of the field
 * @param notice why it was not recorded
 * @param conflict both versions, when somebody else was first
 * @param open whether it is unfolded
 */
public record FormView(
    Entered entered,
    Map<String, String> faults,
    @Nullable Notice notice,
    @Nullable Conflict conflict,
    boolean open) {
  /** How many empty rows stand ready below the amounts that are there. */
  private static final int READY = 2;

  private static final Set<String> TELLING_WHEN_EMPTY =
      Set.of("owner", "kpi", "trl.from", "trl.to");

  /** Why something was not recorded, in words. */
  public record Notice(String title, String detail) {}

  /**
   * A field that is no longer what it was when the form was opened.
   *
   * @param typed what was filled in for it
   */
  public record Difference(String field, String was, String is, @Nullable String typed) {}

  /**
   * What somebody else did while a form stood open.
   *
   * @param differences where the versions differ, or where something was filled in
   * @param since the position up to which the one who filled it in knew everything
   */
  public record Conflict(List<Difference> differences, long since) {
    public Conflict {
      differences = List.copyOf(differences);
    }
  }

  public FormView {
    faults = new LinkedHashMap<>(faults);
  }

  /** As it opens, on what stands at that moment. */
  public static FormView fresh(
      Recording recording,
      Map<String, String> values,
      @Nullable Long expected,
      long opened,
      @Nullable UUID report,
      boolean open) {
    var entered = new Entered(recording, values, Entered.newKey(), expected, opened, report);
    return new FormView(entered, Map.of(), null, null, open);
  }

  /** Not recorded: all that was typed stays, and so does the key. */
  public static FormView again(Entered entered, Map<String, String> faults, Notice notice) {
    return new FormView(entered, faults, notice, null, true);
  }

  /** To be saved on top of what somebody else recorded. */
  public static FormView overtaken(
      Entered entered,
      Notice notice,
      List<Difference> differences,
      @Nullable Long expected,
      long opened) {
    var conflict = new Conflict(differences, entered.opened());
    return new FormView(entered.onTopOf(expected, opened), Map.of(), notice, conflict, true);
  }

  /** With another key, because this one stands for what was recorded before. */
  public static FormView anew(
      Entered entered, Notice notice, @Nullable Long expected, long opened) {
    return new FormView(entered.onTopOf(expected, opened).anew(), Map.of(), notice, null, true);
  }

  public String code() {
    return entered.recording().code();
  }

  public String value(String field) {
    var value = entered.value(field);
    return value == null ? "" : value;
  }

  public @Nullable String fault(String field) {
    return faults.get(field);
  }

  public boolean required(String field) {
    return field(field).required();
  }

  /** Whether to say of a field that it may be left out; of some, leaving it out says something. */
  public boolean optional(String field) {
    return !required(field) && !TELLING_WHEN_EMPTY.contains(field);
  }

  /** What a field is called where it is spoken of. */
  public String called(String field, Phrases say) {
    if (field.equals("effective")) return say.say("recording.name.effective." + code());
    if (field.equals("reason") && entered.recording() == Recording.RETURN)
      return say.say("recording.field.reason.return");
    if (!field.startsWith("needs.amounts")) return say.say("recording.name." + field);
    var row = Integer.parseInt(field.replaceAll("\\D", "")) + 1;
    var part = field.substring(field.lastIndexOf('.') + 1);
    return say.say("recording.name.amount", row, say.say("recording.name." + part));
  }

  /** The amounts in sight: those that are filled in, and a few more. */
  public List<Integer> amounts() {
    return IntStream.range(0, Math.min(Recording.AMOUNTS, filled() + READY)).boxed().toList();
  }

  /** Those that unfold. */
  public List<Integer> moreAmounts() {
    return IntStream.range(amounts().size(), Recording.AMOUNTS).boxed().toList();
  }

  private int filled() {
    return IntStream.range(0, Recording.AMOUNTS)
            .filter(row ->
                Stream.of("spread", "year", "euros")
                    .anyMatch(part -> entered.value("needs.amounts[" + row + "]." + part) != null))
            .max()
            .orElse(-1)
        + 1;
  }

  /** What was typed in words, for who may not send it. */
  public List<String> typed() {
    return entered.recording().fields().stream()
        .filter(field -> field.sort() == Field.Sort.TEXT)
        .flatMap(field -> Stream.ofNullable(entered.value(field.name())))
        .toList();
  }

  /** Whether a reason is asked, right before it is sent. */
  public boolean reasoned() {
    return entered.recording().fields().stream().anyMatch(f -> f.name().equals("reason"));
  }

  public List<String> choices(String field) {
    return field(field).choices();
  }

  /** How the moment in a field is read. */
  public Understood understood(String field, LocalDate today, Phrases say) {
    return Understood.of(entered.value(field), today, say);
  }

  /** How it is read since when something is so. */
  public Understood since(String field, LocalDate today, Phrases say) {
    return Understood.since(entered.value(field), today, say);
  }

  /** The id of what is wrong with a field, for who hears the page. */
  public @Nullable String described(String field) {
    return faults.containsKey(field) ? id(field) + "-fault" : null;
  }

  private Field field(String name) {
    return entered.recording().fields().stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The id of a field on the page. */
  public String id(String field) {
    return code() + "-" + field.replaceAll("[^A-Za-z0-9]+", "-");
  }

  /** What is wrong with a field that the form does not show. */
  public List<String> otherFaults() {
    var shown = entered.recording().fields().stream().map(Field::name).toList();
    return faults.entrySet().stream()
        .filter(fault -> !shown.contains(fault.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The faults of its own fields, in the order of the form. */
  public Map<String, String> ownFaults() {
    var own = new LinkedHashMap<String, String>();
    for (var field : entered.recording().fields()) {
      var fault = faults.get(field.name());
      if (fault != null) own.put(field.name(), fault);
    }
    return own;
  }
}
