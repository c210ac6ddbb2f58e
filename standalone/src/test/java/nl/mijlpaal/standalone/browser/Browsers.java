package nl.mijlpaal.standalone.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.mijlpaal.standalone.LoadedEdition;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.OutputType;

/**
 * The browsers of a story, in front of the running 2025 edition. Where no browser is installed the
 * story is not told, and the report says why. Of a story that fails, what every browser showed is
 * kept in {@code target/browser}.
 */
final class Browsers implements BeforeAllCallback, AfterTestExecutionCallback, AfterAllCallback {
  private static final String MISSING =
      "NOT TESTED IN A BROWSER: chromium or chromedriver is not installed on this machine"
          + " (Debian: apt-get install chromium chromium-driver)";
  private static final Path SHOWN = Path.of("target", "browser");

  private final Map<String, Reader> open = new LinkedHashMap<>();
  private Chromium chromium;
  private URI pages;

  @Override
  public void beforeAll(ExtensionContext context) {
    chromium = Chromium.installed().orElse(null);
    Assumptions.assumeTrue(chromium != null, MISSING);
    pages = LoadedEdition.pages(context);
  }

  /** A browser in which nobody signed in. */
  Reader fresh(String language) {
    return keep("somebody " + open.size(), language);
  }

  /** The browser of somebody who is signed in, the same one when asked for again. */
  Reader of(String account, String language) {
    var known = open.get(account + " " + language);
    if (known != null) return known.startsAnew();
    var reader = keep(account, language);
    reader.signsInAs(account);
    return reader;
  }

  private Reader keep(String name, String language) {
    var reader = new Reader(chromium.start(language), pages, language);
    open.put(name + " " + language, reader);
    return reader;
  }

  @Override
  public void afterTestExecution(ExtensionContext context) throws IOException {
    if (context.getExecutionException().isEmpty()) return;
    Files.createDirectories(SHOWN);
    for (var reader : open.entrySet()) {
      var name =
          (context.getRequiredTestMethod().getName() + "-" + reader.getKey()).replace(' ', '-');
      var driver = reader.getValue().driver();
      Files.write(SHOWN.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
      Files.writeString(SHOWN.resolve(name + ".html"), driver.getPageSource());
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    open.values().forEach(Reader::close);
    open.clear();
  }
}
