package nl.mijlpaal.command.accepting;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Hands the doors of the aggregates the {@link Settlement} of the request that they take part in.
 */
public final class SettlementResolver
    implements ParameterResolverFactory, ParameterResolver<Settlement> {

  @Override
  public @Nullable ParameterResolver<?> createInstance(
      Executable executable, Parameter[] parameters, int index) {
    return parameters[index].getType() == Settlement.class ? this : null;
  }

  @Override
  public Settlement resolveParameterValue(Message<?> message) {
    return Settlement.of(CurrentUnitOfWork.get());
  }

  @Override
  public boolean matches(Message<?> message) {
    return CurrentUnitOfWork.isStarted();
  }
}
