package nl.mijlpaal.query.web.help;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where to report a weakness, in the form of RFC 9116. */
@Hidden
@RestController
class SecurityText {
  private static final int VALID_DAYS = 180;

  private final Contacts contacts;
  private final Clock clock;

  SecurityText(Contacts contacts, Clock clock) {
    this.contacts = contacts;
    this.clock = clock;
  }

  /** Valid from today: as long as it is served, somebody keeps it. */
  @GetMapping(path = "/.well-known/security.txt", produces = "text/plain;charset=UTF-8")
  String text() {
    var expires = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALID_DAYS, ChronoUnit.DAYS);
    return """
    Contact: %s
    Expires: %s
    Preferred-Languages: nl, en
    """
        .formatted(contact(), expires);
  }

  private String contact() {
    return contacts.security() == null
        ? ServletUriComponentsBuilder.fromCurrentContextPath().path("/help").toUriString()
            + "#contact"
        : contacts.security();
  }
}
