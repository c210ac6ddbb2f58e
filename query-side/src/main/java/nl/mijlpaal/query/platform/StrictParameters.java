package nl.mijlpaal.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Holds the query string against what the controller declares, before anything is read: a name that
 * is not there, a value that does not read, a value too many. All faults go into one answer, so
 * that a misspelt filter never silently widens a question.
 */
final class StrictParameters implements HandlerInterceptor {
  private static final int LONGEST = 500;

  private final ConversionService conversion;
  private final Map<Method, Map<String, Declared>> known = new ConcurrentHashMap<>();

  /** What a controller says of one. */
  private record Declared(MethodParameter parameter, boolean required) {}

  StrictParameters(ConversionService conversion) {
    this.conversion = conversion;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    refuseNul(request);
    if (!(handler instanceof HandlerMethod method) || !request.getRequestURI().startsWith("/v1/"))
      return true;
    var declared = known.computeIfAbsent(method.getMethod(), _ -> declared(method));
    var faults = new ArrayList<Fault>();
    request
        .getParameterMap()
        .forEach((name, values) -> faults.addAll(faults(name, values, declared)));
    declared.forEach((name, one) -> {
      if (one.required() && request.getParameter(name) == null)
        faults.add(Fault.of(name, Fault.Sort.MISSING));
    });
    if (!faults.isEmpty()) throw new Problem.Malformed(faults).exception();
    return true;
  }

  /** No text holds it, and PostgreSQL takes it for none. */
  private static void refuseNul(HttpServletRequest request) {
    var faults =
        request.getParameterMap().entrySet().stream()
            .filter(parameter ->
                Arrays.stream(parameter.getValue()).anyMatch(value -> value.indexOf('\0') >= 0))
            .map(parameter -> Fault.of(parameter.getKey(), Fault.Sort.MALFORMED))
            .toList();
    if (!faults.isEmpty()) throw new Problem.Malformed(faults).exception();
  }

  private List<Fault> faults(String name, String[] values, Map<String, Declared> declared) {
    var found = declared.get(name);
    if (found == null)
      return List.of(new Fault(name, Fault.Sort.UNKNOWN, List.copyOf(declared.keySet())));
    var parameter = found.parameter();
    if (values.length > 1 && !Collection.class.isAssignableFrom(parameter.getParameterType()))
      return List.of(Fault.of(name, Fault.Sort.REPEATED));
    return Arrays.stream(values)
        .filter(value -> !reads(value, parameter))
        .map(value -> fault(name, value, parameter.getParameterType()))
        .distinct()
        .toList();
  }

  private boolean reads(String value, MethodParameter parameter) {
    if (value.length() > LONGEST) return false;
    if (value.isEmpty()) return parameter.getParameterType() == String.class;
    try {
      conversion.convert(
          value, TypeDescriptor.valueOf(String.class), new TypeDescriptor(parameter));
      return true;
    } catch (ConversionException e) {
      return false;
    }
  }

  private static Fault fault(String name, String value, Class<?> type) {
    if (value.length() > LONGEST) return Fault.of(name, Fault.Sort.TOO_LONG, LONGEST);
    return Misread.of(name, type);
  }

  private static Map<String, Declared> declared(HandlerMethod method) {
    var declared = new LinkedHashMap<String, Declared>();
    for (var parameter : method.getMethodParameters()) {
      var found =
          AnnotatedElementUtils.getMergedAnnotation(parameter.getParameter(), RequestParam.class);
      if (found == null) continue;
      var name = found.name().isEmpty() ? parameter.getParameter().getName() : found.name();
      var optional = !found.defaultValue().equals(ValueConstants.DEFAULT_NONE);
      declared.put(name, new Declared(parameter, found.required() && !optional));
    }
    return declared;
  }
}
