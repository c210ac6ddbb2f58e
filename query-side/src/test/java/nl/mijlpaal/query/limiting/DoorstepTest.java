package nl.mijlpaal.query.limiting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DoorstepTest {
  private final Doorstep doorstep = new Doorstep(new Limit(1, 2));

  @Test
  void one_address_has_one_allowance_and_another_its_own() {
    assertThat(doorstep.wait(from("192.0.2.1"))).isZero();
    assertThat(doorstep.wait(from("192.0.2.1"))).isZero();
    assertThat(doorstep.wait(from("192.0.2.1"))).isPositive();
    assertThat(doorstep.wait(from("192.0.2.2"))).isZero();
  }

  @Test
  void who_may_choose_addresses_of_a_network_gains_nothing_by_it() {
    assertThat(Doorstep.network("2001:db8:1:2::3"))
        .isEqualTo(Doorstep.network("2001:db8:1:2:ffff::9"))
        .isNotEqualTo(Doorstep.network("2001:db8:1:3::3"));
    assertThat(Doorstep.network("192.0.2.1")).isEqualTo("192.0.2.1");
  }

  @Test
  void what_a_page_brings_along_costs_nothing() {
    for (int i = 0; i < 9; i++)
      assertThat(doorstep.wait(new MockHttpServletRequest("GET", "/assets/theme.css"))).isZero();
  }

  private static MockHttpServletRequest from(String address) {
    var request = new MockHttpServletRequest("GET", "/");
    request.setRemoteAddr(address);
    return request;
  }
}
