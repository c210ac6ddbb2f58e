package nl.mijlpaal.query.platform;

import java.net.URI;

/**
 * An address of this server and no other: no scheme, no host, nothing that a browser leaves out.
 */
public final class OwnAddress {
  private static final String FIRST_PAGE = "/";

  /** The address; the first page for one that would lead elsewhere. */
  public static String orFirstPage(String address) {
    return isOwn(address) ? address : FIRST_PAGE;
  }

  private static boolean isOwn(String address) {
    if (!address.startsWith("/") || address.startsWith("//")) return false;
    try {
      URI.create(address);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private OwnAddress() {}
}
