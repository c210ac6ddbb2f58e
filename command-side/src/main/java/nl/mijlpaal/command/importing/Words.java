package nl.mijlpaal.command.importing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.ImpedimentKind;
import nl.mijlpaal.contract.Kind;
import nl.mijlpaal.contract.MarkedField;
import nl.mijlpaal.contract.Pillar;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.contract.target.Precision;
import nl.mijlpaal.contract.target.Qualifier;

/**
 * The words of a fixed list, Dutch and English, in any case. The first word of a value is the one
 * that is written.
 *
 * @param folded the same, by the words as they are compared
 */
record Words<T>(SequencedMap<String, T> values, Map<String, T> folded) {
  static final Words<Kind> KIND =
      Words.<Kind>none()
          .and(Kind.AMBITION, "ambitie", "ambition")
          .and(Kind.ACTION, "actie", "action")
          .and(Kind.MEASURE, "maatregel", "measure")
          .and(Kind.MILESTONE, "mijlpaal", "milestone");
  static final Words<Pillar> PILLAR =
      Words.<Pillar>none()
          .and(Pillar.STERK, "Sterk")
          .and(Pillar.SLIM, "Slim")
          .and(Pillar.SAMEN, "Samen");
  static final Words<Qualifier> QUALIFIER =
      Words.<Qualifier>none()
          .and(Qualifier.IN, "in")
          .and(Qualifier.BY, "uiterlijk", "by")
          .and(Qualifier.BEFORE, "vóór", "voor", "before")
          .and(Qualifier.FROM, "vanaf", "from");
  static final Words<Precision> UNDATED =
      Words.<Precision>none()
          .and(Precision.OPEN, "open")
          .and(Precision.ONGOING, "doorlopend", "ongoing")
          .and(Precision.RECURRING, "terugkerend", "recurring")
          .and(Precision.UNKNOWN, "onbekend", "unknown");
  static final Words<Boolean> TRUTH =
      Words.<Boolean>none()
          .and(true, "ja", "yes", "true", "waar")
          .and(false, "nee", "no", "false", "onwaar");
  static final Words<Classification> CLASSIFICATION =
      Words.<Classification>none()
          .and(Classification.OPENBAAR, "openbaar", "public")
          .and(Classification.INTERN, "intern", "internal")
          .and(
              Classification.DEPARTEMENTAAL_VERTROUWELIJK,
              "departementaal-vertrouwelijk",
              "confidential");
  static final Words<MarkedField> MARKED_FIELD =
      Words.<MarkedField>none()
          .and(MarkedField.TARGET, "target")
          .and(MarkedField.FORECAST, "forecast")
          .and(MarkedField.NEEDS, "needs")
          .and(MarkedField.KPI, "kpi")
          .and(MarkedField.NARRATIVE, "narrative");
  static final Words<Effective.Known> KNOWN =
      Words.<Effective.Known>none()
          .and(Effective.Known.DAY, "dag", "day")
          .and(Effective.Known.MONTH, "maand", "month")
          .and(Effective.Known.QUARTER, "kwartaal", "quarter")
          .and(Effective.Known.YEAR, "jaar", "year")
          .and(Effective.Known.AT_LATEST, "uiterlijk", "at-latest");
  static final Words<Status> STATUS =
      Words.<Status>none()
          .and(Status.ON_TRACK, "op-koers", "on-track")
          .and(Status.AT_RISK, "risico", "at-risk")
          .and(Status.OFF_TRACK, "vertraagd", "off-track");
  static final Words<ImpedimentKind> IMPEDIMENT =
      Words.<ImpedimentKind>none()
          .and(ImpedimentKind.MONEY, "geld", "money")
          .and(ImpedimentKind.PEOPLE, "mensen", "people")
          .and(ImpedimentKind.RULES, "regels", "rules")
          .and(ImpedimentKind.SUPPLY, "levering", "supply")
          .and(ImpedimentKind.OTHER, "overig", "other");
  static final Words<Ending> OUTCOME =
      Words.<Ending>none()
          .and(Ending.ACHIEVED, "bereikt", "gehaald", "achieved")
          .and(Ending.DROPPED, "vervallen", "dropped")
          .and(Ending.REOPENED, "heropend", "reopened");

  private static <T> Words<T> none() {
    return new Words<>(new LinkedHashMap<>(), Map.of());
  }

  private Words<T> and(T value, String... words) {
    var more = new LinkedHashMap<>(values);
    var moreFolded = new HashMap<>(folded);
    for (var word : words) {
      more.put(word, value);
      moreFolded.put(fold(word), value);
    }
    return new Words<>(more, moreFolded);
  }

  /**
   * Spaces and underscores stand for the hyphen, so {@code ON_TRACK} and {@code op koers} are read.
   */
  Optional<T> read(String text) {
    return Optional.ofNullable(folded.get(fold(text)));
  }

  String written(T value) {
    return values.entrySet().stream()
        .filter(word -> word.getValue().equals(value))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  List<String> all() {
    return List.copyOf(values.keySet());
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
  }
}
