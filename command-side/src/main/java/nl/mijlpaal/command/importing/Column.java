package nl.mijlpaal.command.importing;

import java.util.Optional;
import java.util.stream.Stream;

/** The columns that a file may have. Their names are the contract of {@code docs/import.md}. */
enum Column {
  KEY("key"),
  REVISION("revision"),
  POSITION("position"),
  EDITION("edition"),
  KIND("kind"),
  PILLAR("pillar"),
  TITLE("title"),
  TARGET("target"),
  TARGET_QUALIFIER("targetQualifier"),
  TARGET_WORDS("targetWords"),
  PLACEMENTS("placements"),
  IN_SCOPE("inScope"),
  OWNER("owner"),
  CLASSIFICATION("classification"),
  NEEDS("needs"),
  NEEDS_WORDS("needsWords"),
  TRL("trl"),
  KPI("kpi"),
  DEPENDS_ON("dependsOn"),
  EFFECTIVE("effective"),
  EFFECTIVE_KNOWN("effectiveKnown"),
  REASON("reason"),
  SOURCE("source"),
  SOURCE_PAGE("sourcePage"),
  SOURCE_ADDRESS("sourceAddress"),
  SOURCE_CERTAINTY("sourceCertainty"),
  BACK_FILLED("backFilled"),
  REPORT_KEY("reportKey"),
  STATUS("status"),
  FORECAST("forecast"),
  FORECAST_QUALIFIER("forecastQualifier"),
  FORECAST_WORDS("forecastWords"),
  NARRATIVE("narrative"),
  EVIDENCE("evidence"),
  IMPEDIMENT("impediment"),
  DECISION_ASKED("decisionAsked"),
  ASKED_OF("askedOf"),
  OUTCOME("outcome");

  private final String header;

  Column(String header) {
    this.header = header;
  }

  static Optional<Column> named(String header) {
    return Stream.of(values()).filter(column -> column.header.equals(header)).findFirst();
  }

  /**
   * What must be given to change it once it is filled: the milestone's revision, or, for what
   * stands elsewhere and leaves that as it is, the position of the ledger.
   */
  Column guard() {
    return this == IN_SCOPE || this == DEPENDS_ON ? POSITION : REVISION;
  }

  /** The name in the header, and in answers about the column. */
  @Override
  public String toString() {
    return header;
  }
}
