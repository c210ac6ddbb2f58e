package nl.mijlpaal.standalone.browser;

import java.util.List;
import java.util.Map;

/** A page that stands open in front of a reader while others change what it tells. */
record OpenPage(Reader reader) {
  /** Keeps every stream that the page opens, each glow, and each exchange with its moment. */
  private static final String WATCHES =
      """
      window.streams = [];
      window.glows = [];
      window.exchanged = [];
      window.EventSource = class extends EventSource {
        constructor(address) {
          super(address);
          window.streams.push(this);
        }
      };
      window.hidden = [];
      document.addEventListener('visibilitychange', () => setTimeout(() => {
        if (document.hidden) window.hidden.push(open().length);
        else window.shownAgain = Date.now();
      }));
      const open = () => window.streams.filter((one) => one.readyState === EventSource.OPEN);
      document.addEventListener('animationstart', ({ target }) =>
        window.glows.push(target.closest('[id]').id));
      new MutationObserver((all) => all.forEach(({ addedNodes }) => addedNodes.forEach((node) =>
        node.id && window.exchanged.push([node.id, Date.now()])))
      ).observe(document, { subtree: true, childList: true });
      """;

  /** Opens a page and waits until it listens. */
  static OpenPage of(Reader reader, String path) {
    var watching = reader.asks("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCHES));
    reader.goesTo(path);
    reader.asks("Page.removeScriptToEvaluateOnNewDocument", watching);
    var page = new OpenPage(reader);
    page.awaitsStreams(1);
    return page;
  }

  void awaitsStreams(int open) {
    reader.await(open + " open streams", () -> openStreams() == open ? open : null);
  }

  private int openStreams() {
    return number("return window.streams.filter(one => one.readyState === EventSource.OPEN).length")
        .intValue();
  }

  /** How many streams were open at each time at which the page was hidden. */
  @SuppressWarnings("unchecked")
  List<Long> streamsWhileHidden() {
    return (List<Long>) runs("return window.hidden");
  }

  long shownAgainAt() {
    return number("return window.shownAgain").longValue();
  }

  Object runs(String script, Object... given) {
    return reader.driver().executeScript(script, given);
  }

  private Number number(String script, Object... given) {
    return (Number) runs(script, given);
  }

  void focuses(String css) {
    runs("document.querySelector(arguments[0]).focus()", css);
  }

  boolean hasFocus(String css) {
    return runs("return document.activeElement.matches(arguments[0])", css).equals(true);
  }

  String textOf(String css) {
    return (String) runs("return document.querySelector(arguments[0]).textContent", css);
  }

  void seesAnother(String css, String text) {
    reader.await(css + " that changed", () -> textOf(css).equals(text) ? null : css);
  }

  /** Marks an element, to know later whether it is still the same one. */
  void marks(String css) {
    runs("document.querySelector(arguments[0]).marked = true", css);
  }

  boolean isMarked(String css) {
    return runs("return document.querySelector(arguments[0]).marked === true", css).equals(true);
  }

  /** How far below the top of the window it stands, in pixels. */
  double top(String css) {
    return number("return document.querySelector(arguments[0]).getBoundingClientRect().top", css)
        .doubleValue();
  }

  /** When an element was exchanged last, in milliseconds; 0 while it never was. */
  long exchangedAt(String id) {
    return number(
            "return window.exchanged.filter(([one]) => one === arguments[0]).at(-1)?.[1] ?? 0", id)
        .longValue();
  }

  /** What glowed, in order, as often as it did. */
  @SuppressWarnings("unchecked")
  List<String> glows() {
    return (List<String>) runs("return window.glows");
  }
}
