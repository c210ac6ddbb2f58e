package nl.mijlpaal.query.web.recording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.ImpedimentKind;
import nl.mijlpaal.contract.MarkedField;
import nl.mijlpaal.contract.Need;
import nl.mijlpaal.contract.Status;

/** What can be recorded about a milestone on its page: a form, and the command behind it. */
public enum Recording {
  REPORT("POST", "/progress-reports", false, said(Stream.of())),
  CORRECTION("POST", "/progress-reports/{report}/corrections", false, said(reason())),
  CONFIRMATION("POST", "/progress-reports/{report}/confirmation", false, List.of()),
  RETURN("POST", "/progress-reports/{report}/return", false, reason().toList()),
  RESCHEDULING(
      "POST",
      "/reschedulings",
      true,
      fields(
          Stream.of(
              Field.target("target").needed(),
              Field.since("effective"),
              Field.line("source.citation", 500)),
          reason())),
  ACHIEVEMENT(
      "POST",
      "/achievement",
      false,
      List.of(
          Field.since("effective").needed(),
          Field.text("evidence"),
          Field.line("source.citation", 500))),
  WITHDRAWAL("POST", "/withdrawal", false, fields(Stream.of(Field.since("effective")), reason())),
  REOPENING("POST", "/reopening", false, fields(Stream.of(Field.since("effective")), reason())),
  OWNER("PUT", "/owner", false, List.of(Field.line("owner"), Field.text("reason"))),
  REWORDING(
      "POST",
      "/rewordings",
      true,
      List.of(Field.line("title", 500).needed(), Field.text("reason"))),
  NEEDS(
      "PUT",
      "/needs",
      true,
      fields(
          IntStream.range(0, Recording.AMOUNTS).boxed().flatMap(Recording::amount),
          Stream.of(Field.line("needs.words", 500), Field.text("reason")))),
  TRL(
      "PUT",
      "/trl",
      true,
      List.of(Field.number("trl.from", 9), Field.number("trl.to", 9), Field.text("reason"))),
  KPI("PUT", "/kpi", true, List.of(Field.line("kpi", 2_000), Field.text("reason"))),
  CLASSIFICATION(
      "PUT",
      "/classification",
      false,
      fields(
          Stream.concat(
              Stream.of(Field.choice("classification", Classification.class).needed()),
              Arrays.stream(MarkedField.values()).map(Recording::marked)),
          Stream.of(Field.text("reason"))));

  /** How many amounts the form has room for. */
  public static final int AMOUNTS = 8;

  private final String method;
  private final String path;
  private final boolean ofPlan;

  @SuppressWarnings("ImmutableEnumChecker") // made once, and never changed
  private final List<Field> fields;

  /**
   * @param path below the milestone's, on the command side
   * @param ofPlan whether it changes what an edition fixes
   */
  Recording(String method, String path, boolean ofPlan, List<Field> fields) {
    this.method = method;
    this.path = path;
    this.ofPlan = ofPlan;
    this.fields = fields;
  }

  /** As addresses write it, such as {@code report}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Recording> of(String code) {
    return Arrays.stream(values()).filter(recording -> recording.code().equals(code)).findFirst();
  }

  public List<Field> fields() {
    return fields;
  }

  String method() {
    return method;
  }

  String path() {
    return path;
  }

  boolean ofPlan() {
    return ofPlan;
  }

  private static List<Field> said(Stream<Field> more) {
    return fields(
        Stream.of(
            Field.choice("status", Status.class),
            Field.target("forecast"),
            Field.text("narrative"),
            Field.text("evidence"),
            Field.choice("impediment.kind", ImpedimentKind.class),
            Field.text("impediment.decisionAsked"),
            Field.line("impediment.askedOf"),
            Field.since("effective")),
        more);
  }

  private static Stream<Field> reason() {
    return Stream.of(Field.text("reason").needed());
  }

  private static Stream<Field> amount(int row) {
    var at = "needs.amounts[" + row + "]";
    return Stream.of(
        Field.choice(at + ".spread", Need.Spread.class),
        Field.number(at + ".year", 2100),
        Field.euros(at + ".euros"));
  }

  private static Field marked(MarkedField field) {
    return Field.choice("marked." + field.name().toLowerCase(Locale.ROOT), Classification.class);
  }

  private static List<Field> fields(Stream<Field> first, Stream<Field> then) {
    return Stream.concat(first, then).toList();
  }
}
