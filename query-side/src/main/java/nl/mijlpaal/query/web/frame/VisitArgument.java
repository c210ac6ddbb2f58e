package nl.mijlpaal.query.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a page its {@link Visit}, and the frame around the page the same one. */
final class VisitArgument implements HandlerMethodArgumentResolver {
  private final Visits visits;

  VisitArgument(Visits visits) {
    this.visits = visits;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Visit.class;
  }

  @Override
  public Visit resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binder) {
    var visit = visits.of(Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)));
    if (model != null) model.addAttribute("visit", visit);
    return visit;
  }
}
