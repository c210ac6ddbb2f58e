package nl.mijlpaal.query.platform;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.mijlpaal.contract.Classification;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller its {@link Caller}. */
final class CallerArgument implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Caller.class;
  }

  @Override
  public Caller resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binder) {
    return Caller.current();
  }

  static Caller of(Jwt token) {
    return new Caller(
        token.getSubject(),
        token.getClaimAsString("azp"),
        words(token, "roles"),
        words(token, "areas"),
        clearance(token.getClaims().get("clearance")));
  }

  private static Set<String> words(Jwt token, String claim) {
    return token.getClaims().get(claim) instanceof List<?>
        ? Set.copyOf(token.getClaimAsStringList(claim))
        : Set.of();
  }

  /** A word that nobody knows clears for nothing. */
  private static Classification clearance(@Nullable Object claim) {
    if (claim instanceof String word)
      for (var mark : Classification.values())
        if (mark.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) return mark;
    return Classification.OPENBAAR;
  }
}
