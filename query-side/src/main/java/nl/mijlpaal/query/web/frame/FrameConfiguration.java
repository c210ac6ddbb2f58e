package nl.mijlpaal.query.web.frame;

import java.time.Duration;
import java.util.List;
import nl.mijlpaal.query.platform.Messages;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** How pages get their visit, their language and their sentences. */
@Configuration(proxyBeanMethods = false)
class FrameConfiguration implements WebMvcConfigurer {
  /**
   * The sentences of each page, in files of their own: {@code <name>_nl.properties} and its twin.
   */
  static final List<String> SENTENCES =
      List.of(
          "frame",
          "words",
          "told",
          "portfolio",
          "listing",
          "roadmap",
          "milestone",
          "work",
          "audit",
          "imports",
          "help");

  private final Visits visits;

  FrameConfiguration(Visits visits) {
    this.visits = visits;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new VisitArgument(visits));
  }

  /** A language that somebody chose is kept by the browser; before that, it says what it likes. */
  @Bean
  static LocaleResolver localeResolver() {
    var asked = new AcceptHeaderLocaleResolver();
    asked.setSupportedLocales(Messages.LANGUAGES);
    asked.setDefaultLocale(Messages.DUTCH);
    var chosen = new CookieLocaleResolver("MIJLPAAL_LANGUAGE");
    chosen.setCookieMaxAge(Duration.ofDays(365));
    chosen.setCookieSameSite("Lax");
    chosen.setRejectInvalidCookies(false);
    chosen.setDefaultLocaleFunction(asked::resolveLocale);
    return chosen;
  }

  @Bean
  static MessageSource messageSource() {
    var source = new ResourceBundleMessageSource();
    source.setBasenames(
        SENTENCES.stream().map(name -> "nl/mijlpaal/query/web/" + name).toArray(String[]::new));
    source.setDefaultEncoding("UTF-8");
    source.setDefaultLocale(Messages.DUTCH);
    source.setFallbackToSystemLocale(false);
    source.setAlwaysUseMessageFormat(true);
    return source;
  }
}
