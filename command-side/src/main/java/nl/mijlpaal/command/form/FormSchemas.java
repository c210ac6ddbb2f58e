package nl.mijlpaal.command.form;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.target.Precision;
import nl.mijlpaal.contract.target.Qualifier;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Has the description of the API say of every form what the binder holds it to. */
final class FormSchemas implements GlobalOpenApiCustomizer {
  private final ObjectProvider<RequestMappingHandlerMapping> mappings;

  FormSchemas(ObjectProvider<RequestMappingHandlerMapping> mappings) {
    this.mappings = mappings;
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"}) // as the library has them
  public void customise(OpenAPI api) {
    Map<String, Schema> schemas = api.getComponents().getSchemas();
    forms()
        .forEach((name, form) -> {
          var schema = schemas.get(name);
          if (schema == null) return;
          schema.setRequired(required(form));
          schema.setAdditionalProperties(false);
        });
    schemas.put("Target", target());
    schemas.put("Effective", effective());
  }

  private Map<String, Class<?>> forms() {
    var forms = new LinkedHashMap<String, Class<?>>();
    mappings.stream()
        .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
        .flatMap(method -> Stream.of(method.getMethodParameters()))
        .filter(parameter -> Form.class.isAssignableFrom(parameter.getParameterType()))
        .forEach(parameter -> collect(parameter.getParameterType(), forms));
    return forms;
  }

  private static void collect(Type type, Map<String, Class<?>> forms) {
    switch (type) {
      case ParameterizedType list -> collect(list.getActualTypeArguments()[0], forms);
      case Class<?> form when form.isRecord() && !forms.containsKey(form.getSimpleName()) -> {
        forms.put(form.getSimpleName(), form);
        for (var component : form.getRecordComponents()) collect(component.getGenericType(), forms);
      }
      default -> {}
    }
  }

  private static List<String> required(Class<?> form) {
    var names = new ArrayList<String>();
    for (var part : FormShape.of(form).parts())
      if (part.unwrapped()) names.addAll(required(part.type()));
      else if (part.required()) names.add(part.name());
    return names;
  }

  private static Schema<?> target() {
    return either(
        new StringSchema()
            .maxLength(Limits.NAME)
            .description("As people write it: \"eind 2027\", \"vóór meireces 2025\", \"Q2 2026\"."),
        properties(TargetParts.class)
            .addProperty("value", new StringSchema().example("2027-H1"))
            .addProperty("precision", oneOf(Precision.values()))
            .addProperty("qualifier", oneOf(Qualifier.values()))
            .addProperty("words", new StringSchema().maxLength(Limits.NAME)));
  }

  private static Schema<?> effective() {
    return either(
        new StringSchema().format("date").description("A day in Europe/Amsterdam."),
        properties(EffectiveReading.Parts.class)
            .addProperty("day", new StringSchema().format("date"))
            .addProperty("known", oneOf(Effective.Known.values())));
  }

  private static Schema<?> properties(Class<?> parts) {
    Schema<?> schema = new ObjectSchema();
    schema.setRequired(
        FormShape.of(parts).parts().stream()
            .filter(FormShape.Part::required)
            .map(FormShape.Part::name)
            .toList());
    schema.setAdditionalProperties(false);
    return schema;
  }

  private static StringSchema oneOf(Enum<?>[] constants) {
    var schema = new StringSchema();
    for (var constant : constants) schema.addEnumItem(constant.name());
    return schema;
  }

  private static Schema<?> either(Schema<?> one, Schema<?> other) {
    return new Schema<Object>().oneOf(List.of(one, other));
  }
}
