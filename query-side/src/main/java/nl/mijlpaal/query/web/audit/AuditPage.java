package nl.mijlpaal.query.web.audit;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mijlpaal.query.audit.AuditRow;
import nl.mijlpaal.query.audit.AuditTable;
import nl.mijlpaal.query.web.frame.Visit;
import nl.mijlpaal.query.web.told.Sentence;
import nl.mijlpaal.query.web.told.Telling;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything that was recorded, newest first, as far as the visitor may see it. */
@Hidden
@Controller
class AuditPage {
  private static final int ROWS = 50;

  private final AuditTable table;
  private final Counting counting;
  private final Telling telling;
  private final MessageSource words;

  AuditPage(AuditTable table, Counting counting, Telling telling, MessageSource words) {
    this.table = table;
    this.counting = counting;
    this.telling = telling;
    this.words = words;
  }

  /**
   * A stretch of the list.
   *
   * @param newest whether nothing newer is left out
   */
  record Shown(
      List<Sentence> sentences, boolean newest, String newer, String older, boolean more) {}

  @GetMapping("/audit")
  String list(
      Visit visit,
      @RequestParam Map<String, String> asked,
      @RequestParam(defaultValue = "") String cursor,
      @RequestParam(defaultValue = "") String above,
      @RequestParam(defaultValue = "") String axis,
      Model model) {
    var filter = Filter.of(asked);
    var faults = filter.faults();
    model.addAttribute("filter", filter);
    model.addAttribute("faults", faults);
    model.addAttribute("choices", Choices.of(filter, visit, words));
    model.addAttribute("exported", Exported.of(filter, visit));
    show(visit, filter, faults, axis, cursor, above, model);
    return "audit";
  }

  private void show(
      Visit visit,
      Filter filter,
      Set<String> faults,
      String axis,
      String cursor,
      String above,
      Model model) {
    if (!faults.isEmpty()) {
      model.addAttribute("shown", new Shown(List.of(), true, "", "", false));
      return;
    }
    var actor = table.actor(filter.value("actor"));
    counting.over(axis, filter, actor, visit).ifPresent(h -> model.addAttribute("histogram", h));
    var page = page(cursor, above);
    model.addAttribute(
        "shown", shown(table.find(filter.question(visit, actor, page)), page, filter, visit));
  }

  private static Filter.Page page(String cursor, String above) {
    if (index(above)) return new Filter.Page(Long.parseLong(above), Long.MAX_VALUE, true, ROWS + 1);
    return index(cursor)
        ? new Filter.Page(0, Long.parseLong(cursor), false, ROWS + 1)
        : Filter.Page.newest(ROWS + 1);
  }

  /** One row more than is shown was asked for, to know whether there is more. */
  private Shown shown(List<AuditRow> found, Filter.Page page, Filter filter, Visit visit) {
    var more = found.size() > ROWS;
    var rows =
        more ? page.oldest() ? found.subList(1, found.size()) : found.subList(0, ROWS) : found;
    var newest = page.oldest() ? !more : page.below() == Long.MAX_VALUE;
    var first = rows.isEmpty() ? page.below() - 1 : rows.getFirst().index();
    var last = rows.isEmpty() ? page.above() + 1 : rows.getLast().index();
    return new Shown(
        telling.tell(rows.stream().map(AuditRow::told).toList(), visit),
        newest,
        filter.link(visit, "above", Long.toString(first)),
        filter.link(visit, "cursor", Long.toString(last)),
        page.oldest() || more);
  }

  private static boolean index(String text) {
    return text.matches("[1-9][0-9]{0,17}");
  }
}
