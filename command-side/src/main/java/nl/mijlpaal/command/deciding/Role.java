package nl.mijlpaal.command.deciding;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody is to the strategy. */
public enum Role {
  TEAM,
  AREA_LEAD,
  STRATEGY_OFFICE,
  AUDITOR,
  PRIVACY_OFFICER,
  VIEWER;

  /** As claims and events write it, such as {@code strategy-office}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Role> of(String code) {
    return Stream.of(values()).filter(role -> role.code().equals(code)).findFirst();
  }
}
