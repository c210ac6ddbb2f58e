package nl.mijlpaal.standalone.browser;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/**
 * Follows every link, as somebody who is signed in or as nobody. The same kind of page is fetched
 * twice, and what is asked in combination once, not for each of two hundred milestones; which of
 * them, the seed decides.
 */
final class Crawl {
  private static final int OF_A_KIND = 2;
  private static final List<String> DOORS = List.of("/", "/help", "/accessibility");

  private final URI pages;
  private final String who;
  private final String language;
  private final Random random;
  private final HttpClient http;

  /**
   * @param session the cookie of whoever is signed in, empty for nobody
   */
  Crawl(URI pages, String who, String language, String session, long seed) {
    this.pages = pages;
    this.who = who;
    this.language = language;
    this.random = new Random(seed);
    var cookies = new CookieManager();
    if (!session.isEmpty()) {
      var cookie = new HttpCookie("MIJLPAAL_PAGES", session);
      cookie.setPath("/");
      cookie.setVersion(0);
      cookies.getCookieStore().add(pages, cookie);
    }
    this.http =
        HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  List<Sent> everything() throws Exception {
    var sent = new ArrayList<Sent>();
    var known = new HashSet<>(DOORS);
    var ofKind = new HashMap<String, Integer>();
    var todo = new ArrayDeque<>(DOORS);
    while (!todo.isEmpty()) {
      String path = todo.poll();
      var kind = Sent.kind(path);
      if (ofKind.merge(kind, 1, Integer::sum) > (kind.contains(",") ? 1 : OF_A_KIND)) continue;
      var page = fetch(path);
      sent.add(page);
      if (!page.isPage()) continue;
      var links = new ArrayList<>(page.links());
      Collections.shuffle(links, random);
      for (var link : links) if (known.add(link)) todo.add(link);
    }
    return sent;
  }

  private Sent fetch(String path) throws Exception {
    var request =
        HttpRequest.newBuilder(pages.resolve(path))
            .header("Accept", "text/html,*/*;q=0.8")
            .header("Accept-Language", language)
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    var type = answer.headers().firstValue("Content-Type").orElse("");
    return new Sent(who, language, path, answer.statusCode(), type, answer.body());
  }
}
