package nl.mijlpaal.contract.documents;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.EventType;
import nl.mijlpaal.contract.MilestoneId;

/** Writes {@code docs/events.md}. */
final class EventCatalogue {
  private static final String APPROVED = "../event-contract/src/test/resources/approved/";

  private final SourceComments comments = SourceComments.read();
  private final StringBuilder text = new StringBuilder();

  static String write() {
    return new EventCatalogue().all();
  }

  private String all() {
    line("# Event catalogue");
    line("");
    line(
        "Every fact that Mijlpaal records, as it is stored and published. This page is made from the");
    line("contract and compared with it by a test. After a change of the contract, write it anew:");
    line("");
    line("```");
    line(
        "mvn -pl event-contract test -Dtest=GeneratedDocumentsTest -Dmijlpaal.write-documents=true");
    line("```");
    line("");
    line(
        "An event that was published is never changed. A change is a new version beside the old one, and");
    line(
        "every version that was ever stored stays readable. Of each version an approved example, as full");
    line("and as bare as it can be, is kept in the tests. How events travel is in");
    line("[asyncapi.yaml](asyncapi.yaml), how their bytes are hashed in");
    line(
        "[architecture.md](architecture.md#the-ledger). A field marked *may be missing* is null, or, in");
    line("what an older program wrote, absent.");
    line("");
    for (var family : DomainEvent.class.getPermittedSubclasses()) family(family);
    line("## Values");
    Shapes.values().forEach(this::value);
    return text.toString();
  }

  private void family(Class<?> family) {
    line("## " + family.getSimpleName());
    line("");
    line(comments.of(family));
    line("");
    for (var type : EventType.all()) if (family.isAssignableFrom(type.type())) event(type);
  }

  private void event(EventType type) {
    line("### " + type.wire());
    line("");
    line(comments.of(type.type()));
    line("[Approved example](" + APPROVED + type.wire() + ".json).");
    line("");
    fields(type.type());
  }

  private void value(Class<?> type) {
    line("");
    line("### " + type.getSimpleName());
    line("");
    line(comments.of(type));
    if (Shapes.leavesOut(type)) line("What is missing is left out.");
    line("");
    if (type.isEnum())
      line(
          Arrays.stream(type.getEnumConstants())
              .map(constant -> "`" + constant + "`")
              .collect(Collectors.joining(" · ")));
    else fields(type);
    if (type.isEnum()) return;
    text.deleteCharAt(text.length() - 1);
  }

  private void fields(Class<?> type) {
    line("| field | is | |");
    line("|---|---|---|");
    for (var part : Shapes.parts(type))
      line(
          "| `"
              + part.getName()
              + "` | "
              + name(part.getGenericType())
              + " | "
              + note(type, part)
              + " |");
    line("");
  }

  private String note(Class<?> type, RecordComponent part) {
    var missing = Shapes.mayBeMissing(part) ? "*may be missing*" : "";
    var says = comments.of(type, part.getName());
    return says.isEmpty() || missing.isEmpty() ? missing + says : missing + "; " + says;
  }

  private static String name(Type type) {
    if (type instanceof ParameterizedType holder) {
      var parts = List.of(holder.getActualTypeArguments());
      return holder.getRawType() == List.class
          ? "list of " + name(parts.getFirst())
          : name(parts.getFirst()) + " → " + name(parts.getLast());
    }
    if (type == String.class) return "text";
    if (type == UUID.class) return "UUID";
    if (type == LocalDate.class) return "day (`2025-04-04`)";
    if (type == MilestoneId.class) return "`milestone:<uuid>`";
    if (type == int.class || type == long.class || type == Integer.class) return "whole number";
    var name = ((Class<?>) type).getSimpleName();
    return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
