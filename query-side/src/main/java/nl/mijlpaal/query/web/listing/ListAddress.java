package nl.mijlpaal.query.web.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the list stands, with everything that was asked; and the same list asked a little
 * differently.
 */
record ListAddress(String address) {

  /** With another value of one question, from the first page on; null no longer asks it. */
  public String asking(String parameter, @Nullable Object value) {
    return with(address, parameter, value, "page");
  }

  public String sorted(String sort, boolean backwards) {
    return with(asking("sort", sort), "backwards", backwards ? "true" : null, "page");
  }

  public String page(int page) {
    return with(address, "page", page == 1 ? null : page);
  }

  /** The same list as a file: all of its pages. */
  public String file(int edition) {
    var question =
        UriComponentsBuilder.fromUriString(address)
            .replacePath("/v1/milestones")
            .replaceQueryParam("edition", edition)
            .replaceQueryParam("page")
            .replaceQueryParam("format", "csv");
    return question.build().toUriString();
  }

  /** The list of everything, at the same edition and moment. */
  public String everything() {
    var all = UriComponentsBuilder.fromUriString(address);
    for (var parameter : parameters())
      if (!List.of("edition", "recorded", "effective").contains(parameter))
        all.replaceQueryParam(parameter);
    return all.build().toUriString();
  }

  /** Whether a form left fields empty, which only make the address long. */
  boolean asksNothing() {
    return !withoutEmpty().equals(address);
  }

  String withoutEmpty() {
    var mark = address.indexOf('?');
    if (mark < 0) return address;
    var asked =
        List.of(address.substring(mark + 1).split("&")).stream()
            .filter(part -> part.indexOf('=') > 0 && !part.endsWith("="))
            .toList();
    var path = address.substring(0, mark);
    return asked.isEmpty() ? path : path + "?" + String.join("&", asked);
  }

  private List<String> parameters() {
    return List.copyOf(
        UriComponentsBuilder.fromUriString(address).build().getQueryParams().keySet());
  }

  private static String with(
      String address, String parameter, @Nullable Object value, String... without) {
    var link = UriComponentsBuilder.fromUriString(address);
    for (var name : without) link.replaceQueryParam(name);
    if (value == null) link.replaceQueryParam(parameter);
    else link.replaceQueryParam(parameter, value);
    return link.build().toUriString();
  }
}
