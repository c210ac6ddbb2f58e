package nl.mijlpaal.query.web.audit;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.query.audit.AuditRow;
import nl.mijlpaal.query.audit.AuditTable;
import nl.mijlpaal.query.consuming.Reading;
import nl.mijlpaal.query.platform.Problem;
import nl.mijlpaal.query.web.frame.Visit;
import nl.mijlpaal.query.web.told.Telling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One entry of the ledger with everything about it, at an address that stays. */
@Hidden
@Controller
class EntryPage {
  private static final JsonMapper INDENTED =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final AuditTable table;
  private final Telling telling;

  EntryPage(AuditTable table, Telling telling) {
    this.table = table;
    this.telling = telling;
  }

  /**
   * What the sentence does not say.
   *
   * @param leaf absent for who may not know all of the entry: a hash of little can be guessed back
   * @param payload as it is stored; only for who may know everything
   */
  record Facts(
      AuditRow row,
      String recorded,
      String decided,
      @Nullable String causation,
      String correlation,
      @Nullable String leaf,
      @Nullable String payload,
      @Nullable Long older,
      @Nullable Long newer) {}

  @GetMapping("/audit/{index}")
  String entry(Visit visit, @PathVariable String index, Model model) {
    var row = found(index, visit).orElseThrow(() -> new Problem.NotFound().exception());
    var told = row.told();
    var sentence =
        telling.tell(List.of(told), visit).stream()
            .findFirst()
            .orElseThrow(() -> new Problem.NotFound().exception());
    var everything = visit.caller().maySee(Classification.DEPARTEMENTAAL_VERTROUWELIJK);
    var causation = told.metadata().causation();
    model.addAttribute("sentence", sentence);
    model.addAttribute(
        "facts",
        new Facts(
            row,
            row.recordedAt().toString(),
            row.decidedAt().toString(),
            causation == null ? null : causation.toString(),
            told.metadata().correlation(),
            everything || told.whole() ? row.leaf() : null,
            everything ? indented(row.payload()) : null,
            beside(row, false, visit),
            beside(row, true, visit)));
    return "entry";
  }

  private Optional<AuditRow> found(String index, Visit visit) {
    if (!index.matches("[1-9][0-9]{0,17}")) return Optional.empty();
    return table
        .find(Long.parseLong(index), visit.caller().clearance())
        .filter(row -> !visit.past() || row.index() <= visit.at().recorded());
  }

  private @Nullable Long beside(AuditRow row, boolean newer, Visit visit) {
    return table
        .beside(row.index(), newer, visit.caller().clearance())
        .filter(index -> !visit.past() || index <= visit.at().recorded())
        .orElse(null);
  }

  private static String indented(String payload) {
    return INDENTED.writeValueAsString(Reading.JSON.readTree(payload));
  }
}
