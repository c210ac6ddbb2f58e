/**
 * The pages as people meet them: in Chromium, with two people at once where it takes two, in Dutch
 * and in English. A {@link nl.mijlpaal.standalone.browser.Reader} does what somebody does: reads
 * what is visible, follows a link by its words, fills a field in by its label, presses keys.
 *
 * <p>Stories named {@code *BrowserIT} are part of every test run. Those named {@code *InBrowser}
 * are not yet: they have not passed so far, and the crawl takes longer than a test run may. They
 * are run by name, such as {@code -Dit.test=CrawlInBrowser}.
 */
package nl.mijlpaal.standalone.browser;
