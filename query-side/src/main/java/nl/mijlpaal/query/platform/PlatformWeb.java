package nl.mijlpaal.query.platform;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.datetime.standard.DateTimeFormatterRegistrar;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** What is the same on the way in and out of every endpoint. */
@Configuration(proxyBeanMethods = false)
class PlatformWeb implements WebMvcConfigurer {
  private final ObjectProvider<ConversionService> conversion;

  PlatformWeb(ObjectProvider<ConversionService> conversion) {
    this.conversion = conversion;
  }

  @Bean
  static ProblemWriter problemWriter(
      LocaleResolver locales, JsonMapper json, ObjectProvider<ProblemPage> pages) {
    return new ProblemWriter(
        new ProblemTexts(new Messages("nl/mijlpaal/query/platform/problems")),
        locales,
        json,
        pages);
  }

  @Bean
  static WebServerFactoryCustomizer<TomcatServletWebServerFactory> unread(ProblemWriter writer) {
    return Unread.with(writer);
  }

  @Bean
  static ReadTrail readTrail() {
    return new ReadTrail();
  }

  @Bean
  static ApiVersion apiVersion() {
    return new ApiVersion();
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new CallerArgument());
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new StrictParameters(conversion.getObject()));
  }

  /** Days and moments are read in ISO 8601 alone, in whatever language the caller asks. */
  @Override
  public void addFormatters(FormatterRegistry registry) {
    var iso = new DateTimeFormatterRegistrar();
    iso.setUseIsoFormat(true);
    iso.registerFormatters(registry);
    registry.addConverterFactory(new EnumWords());
  }
}
