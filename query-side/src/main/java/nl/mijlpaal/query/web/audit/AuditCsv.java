package nl.mijlpaal.query.web.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.mijlpaal.query.audit.AuditRow;
import nl.mijlpaal.query.audit.AuditTable;
import nl.mijlpaal.query.platform.Fault;
import nl.mijlpaal.query.platform.Problem;
import nl.mijlpaal.query.web.frame.Visit;
import nl.mijlpaal.query.web.told.Sentence;
import nl.mijlpaal.query.web.told.Telling;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit list for a spreadsheet: a line for each field that changed, the newest entry first. */
@Hidden
@Controller
class AuditCsv {
  private static final int AT_ONCE = 500;

  private static final List<String> COLUMNS =
      List.of(
          "position",
          "recorded",
          "effective",
          "late",
          "subject",
          "title",
          "what",
          "field",
          "from",
          "to",
          "reason",
          "source",
          "actor",
          "roles",
          "channel");

  private final AuditTable table;
  private final Telling telling;
  private final MessageSource words;
  private final AuditFiles files;

  AuditCsv(AuditTable table, Telling telling, MessageSource words, AuditFiles files) {
    this.table = table;
    this.telling = telling;
    this.words = words;
    this.files = files;
  }

  @GetMapping("/audit.csv")
  void list(Visit visit, @RequestParam Map<String, String> asked, HttpServletResponse response)
      throws IOException {
    var filter = Filter.of(asked);
    if (!filter.faults().isEmpty())
      throw new Problem.Malformed(
              filter.faults().stream().map(name -> Fault.of(name, Fault.Sort.MALFORMED)).toList())
          .exception();
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"mijlpaal-audit.csv\"");
    var actor = table.actor(filter.value("actor"));
    var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
    out.write('\uFEFF'); // without it a spreadsheet takes the file for another encoding
    var csv = CsvWriter.builder().build(out);
    csv.writeRecord(COLUMNS.stream().map(column -> say("csv." + column, visit)).toList());
    var below = Long.MAX_VALUE;
    var more = true;
    for (int left = files.most(); more && left > 0; left -= AT_ONCE) {
      var many = Math.min(AT_ONCE, left);
      var rows = entries(filter, visit, actor, below, many + 1);
      more = rows.size() > many;
      var shown = rows.stream().limit(many).toList();
      for (var sentence : telling.tell(shown.stream().map(AuditRow::told).toList(), visit))
        lines(sentence, visit).forEach(csv::writeRecord);
      csv.flush();
      if (more) below = shown.getLast().index();
    }
    if (more) csv.writeRecord(say("csv.more", visit, files.most()));
    csv.flush();
  }

  private List<AuditRow> entries(Filter filter, Visit visit, String actor, long below, int many) {
    return table.find(filter.question(visit, actor, new Filter.Page(0, below, false, many)));
  }

  private Stream<List<String>> lines(Sentence sentence, Visit visit) {
    return sentence.changes().isEmpty()
        ? Stream.of(line(sentence, null, visit))
        : sentence.changes().stream().map(change -> line(sentence, change, visit));
  }

  private List<String> line(Sentence s, Sentence.@Nullable Change change, Visit visit) {
    var late = s.when().backFilled() ? say("told.back-filled", visit) : s.when().late();
    return Stream.of(
            Long.toString(s.index()),
            s.when().recorded(),
            s.when().effective(),
            text(late),
            s.subject().name(),
            text(s.subject().title()),
            s.what(),
            change == null ? "" : change.field(),
            change == null ? "" : text(change.from()),
            change == null ? "" : text(change.to()),
            text(s.reason()),
            s.source() == null ? "" : s.source().text(),
            s.who().actor(),
            s.who().roles(),
            s.channel())
        .map(AuditCsv::harmless)
        .toList();
  }

  private String say(String key, Visit visit, Object... facts) {
    return Objects.requireNonNull(words.getMessage(key, facts, visit.locale()));
  }

  private static String text(Sentence.@Nullable Value value) {
    return value == null ? "" : value.whole();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** A spreadsheet takes what begins like this for a formula. */
  private static String harmless(String text) {
    return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
  }
}
