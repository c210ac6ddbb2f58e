package nl.mijlpaal.command.asking;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Channels.class)
class AskingConfiguration implements WebMvcConfigurer {
  private final AskedArgument asked;

  AskingConfiguration(RequestHash hash, Clock clock) {
    this.asked = new AskedArgument(hash, clock);
  }

  @Bean
  static CommandDescription commandDescription() {
    return new CommandDescription();
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(asked);
  }
}
