package nl.mijlpaal.query.limiting;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * How often those who are not signed in may come to the door. They are told apart by nothing but
 * the address that they come from, so a whole office has one allowance.
 */
public final class Doorstep {
  /** What a page brings along, and what a monitor asks. */
  private static final List<String> UNLIMITED = List.of("/assets/", "/webjars/", "/actuator/");

  /** Of an address of version 6, what stands for one network; the rest anybody there may choose. */
  private static final int NETWORK = 8;

  private final Allowances allowances = new Allowances();
  private final Limit limit;

  Doorstep(Limit limit) {
    this.limit = limit;
  }

  static boolean isUnlimited(HttpServletRequest request) {
    return UNLIMITED.stream().anyMatch(request.getRequestURI()::startsWith);
  }

  /** How long until one more is let in from where this came from; zero when this one is. */
  public Duration wait(HttpServletRequest request) {
    return isUnlimited(request)
        ? Duration.ZERO
        : allowances.take(network(request.getRemoteAddr()), limit::bucket);
  }

  static String network(String address) {
    try {
      if (address.contains(":") && InetAddress.getByName(address) instanceof Inet6Address six)
        return HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK));
    } catch (UnknownHostException e) {
      return address;
    }
    return address;
  }
}
