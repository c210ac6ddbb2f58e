package nl.mijlpaal.command.form;

import jakarta.validation.Validator;
import java.util.Map;
import nl.mijlpaal.command.answering.ProblemWriter;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.target.CalendarTerms;
import nl.mijlpaal.contract.target.Target;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Forms are read by us; everything else as Spring does. */
@Configuration(proxyBeanMethods = false)
class FormConfiguration implements WebMvcConfigurer {
  private final FormBinder binder;

  FormConfiguration(Validator validator, CalendarTerms terms) {
    this.binder = binder(validator, terms);
  }

  static FormBinder binder(Validator validator, CalendarTerms terms) {
    var constraints = new Constraints(validator);
    return new FormBinder(
        constraints,
        Map.of(
            Target.class, new TargetReading(terms, constraints),
            Effective.class, new EffectiveReading(constraints)));
  }

  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
    builder.addCustomConverter(new FormConverter(binder));
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new OnlyUtf8()).addPathPatterns("/v1/**");
  }

  @Bean
  static BodyLimit bodyLimit(ProblemWriter problems) {
    return new BodyLimit(problems);
  }
}
