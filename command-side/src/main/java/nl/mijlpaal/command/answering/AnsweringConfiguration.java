package nl.mijlpaal.command.answering;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** What every answer is made with. */
@Configuration(proxyBeanMethods = false)
class AnsweringConfiguration {

  @Bean
  static LocaleResolver localeResolver() {
    var resolver = new AcceptHeaderLocaleResolver();
    resolver.setSupportedLocales(Messages.LANGUAGES);
    resolver.setDefaultLocale(Messages.DUTCH);
    return resolver;
  }

  @Bean
  static Sentences sentences() {
    return new Sentences(new Messages());
  }

  @Bean
  static ProblemWriter problemWriter(LocaleResolver locales, JsonMapper json) {
    return new ProblemWriter(new ProblemTexts(new Messages()), locales, json);
  }

  @Bean
  static WebServerFactoryCustomizer<TomcatServletWebServerFactory> unread(ProblemWriter writer) {
    return Unread.with(writer);
  }

  @Bean
  static ProblemDescription problemDescription() {
    return new ProblemDescription();
  }

  @Bean
  static ApiVersion apiVersion() {
    return new ApiVersion();
  }
}
