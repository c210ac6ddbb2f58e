package nl.mijlpaal.command.identity;

import nl.mijlpaal.command.answering.Problem;
import nl.mijlpaal.command.deciding.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller its {@link Actor}. */
public final class ActorArgument implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Actor.class;
  }

  @Override
  public Actor resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binder) {
    return current();
  }

  /** The actor of the request at hand. */
  public static Actor current() {
    if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken t)
      return Actors.of(t.getToken());
    throw new Problem.Unauthenticated().exception();
  }
}
