package nl.mijlpaal.query.web.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mijlpaal.contract.EventType;
import nl.mijlpaal.contract.reference.Place;
import nl.mijlpaal.contract.reference.Places;
import nl.mijlpaal.query.web.frame.Visit;
import org.springframework.context.MessageSource;

/**
 * What can be chosen in the form, and what is chosen in words.
 *
 * @param types by what they happen to
 */
record Choices(List<Place> places, Map<String, List<Choice>> types, List<Chip> chips) {

  /** A type of event in words. */
  record Choice(String value, String words) {}

  /**
   * Something that is asked, and the list without it.
   *
   * @param name in the address
   */
  record Chip(String name, String words, String without) {}

  static Choices of(Filter filter, Visit visit, MessageSource words) {
    var types =
        EventType.all().stream()
            .map(EventType::name)
            .distinct()
            .map(name -> new Choice(name, type(name, visit, words)))
            .collect(
                Collectors.groupingBy(
                    choice -> choice.value().substring(0, choice.value().indexOf('.')),
                    LinkedHashMap::new,
                    Collectors.toList()));
    var chips =
        filter.asked().entrySet().stream()
            .map(asked ->
                new Chip(
                    asked.getKey(),
                    words(asked.getKey(), asked.getValue(), filter, visit, words),
                    filter.link(visit, asked.getKey(), null)))
            .toList();
    return new Choices(Places.standard().places(), types, chips);
  }

  private static String words(
      String name, String value, Filter filter, Visit visit, MessageSource words) {
    if (filter.faults().contains(name)) return value;
    var day = filter.day(name);
    return switch (name) {
      case "area" ->
          Places.standard().places().stream()
              .filter(place -> place.code().equals(value))
              .findFirst()
              .map(place -> place.name(visit.locale()))
              .orElse(value);
      case "type" -> type(value, visit, words);
      default -> day == null ? value : visit.say().day(day);
    };
  }

  private static String type(String name, Visit visit, MessageSource words) {
    return words.getMessage("type." + name, null, visit.locale());
  }
}
