package nl.mijlpaal.standalone;

import ch.qos.logback.core.Context;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/**
 * Lines in the Elastic Common Schema, as each side writes them where it runs alone. Logback makes
 * it by the name in its configuration, before there is any Spring context to take settings from.
 */
public final class EcsLines extends StructuredLogEncoder {
  public EcsLines() {
    setFormat("ecs");
  }

  @Override
  public void setContext(Context context) {
    context.putObject(Environment.class.getName(), new StandardEnvironment());
    super.setContext(context);
  }
}
