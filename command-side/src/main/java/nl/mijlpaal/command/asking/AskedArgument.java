package nl.mijlpaal.command.asking;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.mijlpaal.command.accepting.CommandDesk;
import nl.mijlpaal.command.answering.Fault;
import nl.mijlpaal.command.answering.Problem;
import nl.mijlpaal.command.form.BodyLimit;
import nl.mijlpaal.command.form.RequestHeaders;
import nl.mijlpaal.command.identity.ActorArgument;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a controller its {@link Asked}. A form that stands before it tells of bad headers as well.
 */
final class AskedArgument implements HandlerMethodArgumentResolver {
  private final RequestHash hash;
  private final Clock clock;

  AskedArgument(RequestHash hash, Clock clock) {
    this.hash = hash;
    this.clock = clock;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Asked.class;
  }

  @Override
  public Asked resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binder) {
    var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    var headers = new ServletServerHttpRequest(request).getHeaders();
    var faults = RequestHeaders.faults(headers);
    faults.addAll(unexpected(request, parameter));
    if (!faults.isEmpty()) throw new Problem.Malformed(faults).exception();
    var said = RequestHeaders.of(headers);
    var query = request.getQueryString();
    var address = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    return new Asked(
        ActorArgument.current(),
        LocalDate.now(clock.withZone(CommandDesk.AMSTERDAM)),
        said.expected(),
        said.key(),
        hash.of(request.getMethod(), address, BodyLimit.bytes(request)));
  }

  /** What stands in the address and is not asked for there, stands there twice, or says nothing. */
  private static List<Fault> unexpected(HttpServletRequest request, MethodParameter parameter) {
    var expected =
        Stream.of(parameter.getExecutable().getParameters())
            .filter(declared -> declared.isAnnotationPresent(RequestParam.class))
            .map(Parameter::getName)
            .toList();
    var faults = new ArrayList<Fault>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (!expected.contains(name))
            faults.add(Fault.parameter(name, Fault.Sort.UNKNOWN, expected.toArray()));
          else if (values.length > 1) faults.add(Fault.parameter(name, Fault.Sort.REPEATED));
          else if (values[0].isBlank()) faults.add(Fault.parameter(name, Fault.Sort.BLANK));
        });
    return faults;
  }
}
