package nl.mijlpaal.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The doors are taken from Spring itself, so a new one is tried as well. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryDoorIT {
  private static final Door DOOR = Door.open();
  private static final Set<RequestMethod> READING =
      Set.of(RequestMethod.GET, RequestMethod.HEAD, RequestMethod.OPTIONS);

  static Stream<Arguments> writing() {
    return DOOR
        .side()
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .stream()
        .flatMap(mapping ->
            mapping.getMethodsCondition().getMethods().stream()
                .filter(method -> !READING.contains(method))
                .flatMap(method ->
                    mapping.getPatternValues().stream()
                        .map(path -> arguments(method.name(), filled(path)))));
  }

  @Test
  void the_doors_are_found() {
    assertThat(writing()).hasSizeGreaterThanOrEqualTo(25);
  }

  @ParameterizedTest
  @MethodSource("writing")
  void who_may_not_write_is_refused_before_anything_is_read(String method, String path) {
    var before = DOOR.count("event");
    var nonsense = "no json".getBytes();

    assertThat(DOOR.as(null).send(method, path, nonsense).status()).isEqualTo(401);
    for (var reader : Set.of(Tokens.AUDITOR, Tokens.VIEWER, Tokens.PRIVACY_OFFICER)) {
      var reply = DOOR.as(reader).send(method, path, nonsense);
      assertThat(reply.status()).isEqualTo(403);
      assertThat(reply.type()).isEqualTo("urn:mijlpaal:problem:forbidden");
    }
    assertThat(DOOR.count("event")).isEqualTo(before);
  }

  private static String filled(String path) {
    return path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
  }
}
