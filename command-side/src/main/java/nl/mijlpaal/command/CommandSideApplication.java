package nl.mijlpaal.command;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The side that decides and remembers. */
@SpringBootApplication
public class CommandSideApplication {

  public static void main(String[] arguments) {
    application().run(arguments);
  }

  /** The application with its own configuration name, ready to be run beside others. */
  public static SpringApplicationBuilder application() {
    return new SpringApplicationBuilder(CommandSideApplication.class)
        .properties("spring.config.name=command-side");
  }
}
