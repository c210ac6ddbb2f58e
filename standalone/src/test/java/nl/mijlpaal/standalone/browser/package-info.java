/**
 * The pages as people meet them: in Chromium, with two people at once where it takes two, in Dutch
 * and in English. A {@link nl.mijlpaal.standalone.browser.Reader} does what somebody does: reads
 * what is visible, follows a link by its words, fills a field in by its label, presses keys.
 */
package nl.mijlpaal.standalone.browser;
