package nl.mijlpaal.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every link of every role in both languages. Each page is fetched; those made of anything that no
 * page before was made of are opened in a browser and looked at there, in light and in dark.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrawlBrowserIT {
  private static final String NOBODY = "nobody";
  private static final List<String> ROLES =
      List.of(
          "team-ruimtetechnologie",
          "lead-quantum",
          "strategy",
          "auditor",
          "privacy-1",
          "viewer",
          NOBODY);

  @RegisterExtension static final Browsers BROWSERS = new Browsers();

  private final List<Sent> sent = new ArrayList<>();
  private final Found found = new Found();
  private final Set<String> lookedAt = new HashSet<>();
  private int opened;

  @Test
  void every_page_answers_and_nothing_is_found_on_it(@TempDir Path folder) throws Exception {
    long seed = System.nanoTime();
    System.out.println("crawl seed " + seed);
    var browser = BROWSERS.fresh("nl");
    for (var language : List.of("nl", "en"))
      for (var who : ROLES) {
        browser.forgetsEverything();
        browser.choosesLanguage(language);
        if (!who.equals(NOBODY)) browser.signsInAs(who);
        visit(new Crawl(browser.pages(), who, language, browser.session(), seed++), browser);
      }
    tellWhatWasVisited();
    HtmlValidator.check(onePerKind(), folder, found);
    assertThat(found.told()).isEmpty();
  }

  private void visit(Crawl crawl, Reader browser) throws Exception {
    for (var page : crawl.everything()) {
      sent.add(page);
      if (page.status() != 200) found.add("answers " + page.status() + ": " + page.kind(), page);
      if (!page.isPage()) continue;
      page.leadingNowhere().forEach(link -> found.add("leads nowhere: " + link, page));
      if (tellsSomethingNew(page)) look(page, browser);
    }
  }

  private void look(Sent page, Reader browser) {
    opened++;
    browser.goesTo(page.path());
    new Checks(browser).all().forEach(fault -> found.add(fault, page));
  }

  private boolean tellsSomethingNew(Sent page) {
    boolean newTemplate = lookedAt.add(page.language() + " " + page.template());
    boolean newElements = lookedAt.addAll(page.elements());
    return newTemplate || newElements;
  }

  private List<Sent> onePerKind() {
    var known = new HashSet<String>();
    return sent.stream()
        .filter(Sent::isPage)
        .filter(page -> known.add(page.who() + page.language() + page.kind()))
        .toList();
  }

  private void tellWhatWasVisited() {
    var kinds = new TreeMap<String, Integer>();
    sent.forEach(page -> kinds.merge(page.kind(), 1, Integer::sum));
    System.out.printf("crawl: %d fetched, %d opened, of these kinds:%n", sent.size(), opened);
    kinds.forEach((kind, times) -> System.out.printf("  %4d × %s%n", times, kind));
  }
}
