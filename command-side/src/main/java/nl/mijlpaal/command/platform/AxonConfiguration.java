package nl.mijlpaal.command.platform;

import java.util.List;
import nl.mijlpaal.command.accepting.Addressee;
import nl.mijlpaal.command.accepting.SettlementResolver;
import nl.mijlpaal.command.dependency.DependencyAggregate;
import nl.mijlpaal.command.edition.EditionAggregate;
import nl.mijlpaal.command.milestone.MilestoneAggregate;
import nl.mijlpaal.command.remembering.AggregateCache;
import nl.mijlpaal.command.remembering.PostgresEventStore;
import nl.mijlpaal.command.remembering.RecallingEventStore;
import nl.mijlpaal.command.roadmap.RoadmapAggregate;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Axon, wired by hand: a command bus, four kinds of aggregate, and our own storage engine. No event
 * processors, no token store, no server, nothing that calls out.
 */
@Configuration
class AxonConfiguration {
  static final List<Class<?>> AGGREGATES =
      List.of(
          MilestoneAggregate.class,
          EditionAggregate.class,
          RoadmapAggregate.class,
          DependencyAggregate.class);

  @Bean(initMethod = "start", destroyMethod = "shutdown")
  org.axonframework.config.Configuration axon(PostgresEventStore storage, AggregateCache cache) {
    var configurer =
        DefaultConfigurer.defaultConfiguration(false)
            .configureCommandBus(_ -> commandBus())
            .configureEventStore(_ -> new RecallingEventStore(storage))
            .registerComponent(
                ParameterResolverFactory.class,
                _ ->
                    MultiParameterResolverFactory.ordered(
                        new SettlementResolver(),
                        ClasspathParameterResolverFactory.forClass(AxonConfiguration.class)));
    for (var type : AGGREGATES) aggregate(configurer, type, cache);
    return configurer.buildConfiguration();
  }

  /** Events take over the whole metadata of their command: who, why and on what ground. */
  private static SimpleCommandBus commandBus() {
    var bus = SimpleCommandBus.builder().build();
    bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(Message::getMetaData));
    return bus;
  }

  private static void aggregate(Configurer configurer, Class<?> type, AggregateCache cache) {
    configurer.configureAggregate(
        AggregateConfigurer.defaultConfiguration(type)
            .configureCommandTargetResolver(_ -> new Addressee())
            .configureCache(_ -> cache));
  }

  @Bean
  CommandBus commandBus(org.axonframework.config.Configuration axon) {
    return axon.commandBus();
  }
}
