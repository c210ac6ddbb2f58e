package nl.mijlpaal.standalone.browser;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What is wrong with the page that somebody has in front of them. */
record Checks(Reader reader) {

  /** Everything: the console, axe in light and in dark, and the width of a telephone. */
  List<String> all() {
    return Stream.of(console(), axe(), dark(), narrow()).flatMap(List::stream).toList();
  }

  /** What the browser complained of since it was asked before, such as a violation of the CSP. */
  List<String> console() {
    return driver().manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .map(message -> "console: " + message)
        .toList();
  }

  List<String> axe() {
    return told("axe: ", axeBuilder());
  }

  /** Only the colours differ, so only they are looked at. */
  private List<String> dark() {
    scheme("dark");
    var found = told("axe in dark: ", axeBuilder().withRules(List.of("color-contrast")));
    scheme("light");
    return found;
  }

  private List<String> narrow() {
    reader.asks(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", false));
    var beyond =
        (Number)
            driver()
                .executeScript(
                    "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    reader.asks("Emulation.clearDeviceMetricsOverride", Map.of());
    return beyond.intValue() > 0 ? List.of(beyond + " pixels too wide for a telephone") : List.of();
  }

  private void scheme(String scheme) {
    reader.asks(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  private List<String> told(String prefix, AxeBuilder axe) {
    return axe.analyze(driver()).getViolations().stream()
        .map(rule -> prefix + rule.getId() + ": " + rule.getHelp() + " " + places(rule))
        .toList();
  }

  private static List<String> places(Rule rule) {
    return rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
  }

  /** The pages have no frames, so nothing is gained by looking from an empty one. */
  @SuppressWarnings("deprecation")
  private static AxeBuilder axeBuilder() {
    return new AxeBuilder().setLegacyMode(true);
  }

  private ChromeDriver driver() {
    return reader.driver();
  }
}
