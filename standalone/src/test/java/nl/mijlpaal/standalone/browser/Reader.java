package nl.mijlpaal.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chromium.ChromiumNetworkConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody at a browser of their own. */
final class Reader implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(30);

  private static final String LISTENS =
      "return !document.querySelector('script[src*=\"/assets/mijlpaal\"]')"
          + " || document.body.dataset.listening === 'true'";

  private final ChromeDriver driver;
  private final URI pages;
  private final String language;
  private int keystrokes;

  Reader(ChromeDriver driver, URI pages, String language) {
    this.driver = driver;
    this.pages = pages;
    this.language = language;
  }

  String language() {
    return language;
  }

  /** The sentence that a page says, in the language of this reader. */
  String words(String code, Object... facts) {
    return Words.in(language).say(code, facts);
  }

  /** Opens a page and, as the provider asks, says first who this is. */
  void signsInAs(String account) {
    goesTo("/");
    saysWhoThisIs(account);
  }

  void saysWhoThisIs(String account) {
    field("username").sendKeys(account);
    field("password").sendKeys(account);
    driver.findElement(By.cssSelector("form button")).click();
    await(account, () -> visible(By.cssSelector("[title='%s']".formatted(account))));
  }

  /** The driver may come back before the scripts of a page run: until then no key is heard. */
  void goesTo(String path) {
    driver.get(pages.resolve(path).toString());
    await("a page that listens", () -> driver.executeScript(LISTENS).equals(true) ? path : null);
  }

  /** How many bytes a page and all that it asks for cost, with nothing at hand from before. */
  long bytesOfFirst(String path) {
    asks("Network.clearBrowserCache", Map.of());
    goesTo(path);
    var bytes =
        (Number)
            driver.executeScript(
                "return [...performance.getEntriesByType('navigation'),"
                    + " ...performance.getEntriesByType('resource')]"
                    + ".reduce((sum, entry) => sum + entry.transferSize, 0)");
    System.out.printf("first load of %s: %,d bytes%n", path, bytes.longValue());
    return bytes.longValue();
  }

  /** Whatever an earlier story left behind is undone. */
  Reader startsAnew() {
    isConnectedAgain();
    return this;
  }

  /** As if the browser had never been here. */
  void forgetsEverything() {
    asks("Network.clearBrowserCookies", Map.of());
  }

  void choosesLanguage(String code) {
    goesTo("/language?to=" + code + "&page=/help");
  }

  /** The cookie that stands for whoever signed in here, empty where nobody did. */
  String session() {
    var cookie = driver.manage().getCookieNamed("MIJLPAAL_PAGES");
    return cookie == null ? "" : cookie.getValue();
  }

  /** The status of what a script on the page gets when it sends a form with these fields. */
  int posts(String path, String fields) {
    return ((Number)
            driver.executeAsyncScript(
                """
                const [path, body, told] = arguments;
                const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
                fetch(path, { method: 'POST', headers, body }).then(({ status }) => told(status));
                """,
                path,
                fields))
        .intValue();
  }

  URI pages() {
    return pages;
  }

  /** Follows a link by its words, wherever on the page it stands first. */
  void opens(String link) {
    await("a link " + link, () -> visible(By.linkText(link))).click();
  }

  /** Lets something be done in a window beside this one, and comes back to it. */
  void inAnotherWindow(Runnable task) {
    String here = driver.getWindowHandle();
    driver.switchTo().newWindow(WindowType.TAB);
    task.run();
    driver.close();
    driver.switchTo().window(here);
  }

  void losesConnection() {
    var none = new ChromiumNetworkConditions();
    none.setOffline(true);
    await(
        "a browser without a connection",
        () -> {
          driver.setNetworkConditions(none);
          return Boolean.FALSE.equals(driver.executeScript("return navigator.onLine"));
        });
  }

  void isConnectedAgain() {
    driver.deleteNetworkConditions();
  }

  /** Looks something up with the field at the top of every page. */
  void searches(String text) {
    WebElement field = labelled(words("frame.search"));
    field.clear();
    field.sendKeys(text, Keys.ENTER);
  }

  void presses(String button) {
    await("a button " + button, () -> button(button)).click();
  }

  void fills(String label, String text) {
    WebElement field = labelled(label);
    field.clear();
    field.sendKeys(text);
  }

  void chooses(String label) {
    labelled(label).click();
  }

  /** Chooses a file of this machine in a field for files. */
  void attaches(String label, Path file) {
    labelled(label).sendKeys(file.toAbsolutePath().toString());
  }

  /** The page as it comes out of a printer, on A4, once it stands on the screen. */
  byte[] prints() {
    driver.executeAsyncScript(
        "const drawn = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(drawn))");
    var a4 =
        Map.<String, Object>of("preferCSSPageSize", true, "paperWidth", 8.27, "paperHeight", 11.69);
    return Base64.getDecoder().decode((String) asks("Page.printToPDF", a4).get("data"));
  }

  /** Keys in the order in which they are pressed, on whatever has the focus. */
  void types(CharSequence... keys) {
    for (CharSequence key : keys) {
      driver.switchTo().activeElement().sendKeys(key);
      keystrokes += key.length();
    }
  }

  /** With the tab key alone, to what a screen reader calls this or to what has this id. */
  void walksTo(String name) {
    for (int steps = 0; steps < 100; steps++) {
      var here = driver.switchTo().activeElement();
      if (isCalled(name, here.getAccessibleName()) || name.equals(here.getDomAttribute("id")))
        return;
      here.sendKeys(Keys.TAB);
    }
    throw new AssertionError("no way to " + name + " with the tab key");
  }

  /** Waits for a page that listens to keys. */
  void comesTo(String path) {
    await(
        path,
        () ->
            URI.create(driver.getCurrentUrl()).getPath().equals(path)
                    && driver.executeScript(LISTENS).equals(true)
                ? path
                : null);
  }

  /** What the newest entry of the audit list says. */
  String newestEntry() {
    return await("an entry", () -> visible(By.cssSelector("#entries li"))).getText();
  }

  void forgetsKeystrokes() {
    keystrokes = 0;
  }

  int keystrokes() {
    return keystrokes;
  }

  String heading() {
    return await("a heading", () -> visible(By.tagName("h1"))).getText();
  }

  String path() {
    return pages.relativize(URI.create(driver.getCurrentUrl())).toString();
  }

  /** The position of the ledger that the page tells of, as it is said in a sentence. */
  String position() {
    var read = driver.findElement(By.tagName("body")).getDomAttribute("data-position");
    return words("told.position", read);
  }

  /** All that can be read on the page. */
  String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  void sees(String text) {
    sees(text, PATIENCE);
  }

  /** The words appear by themselves: nothing is loaded again. */
  void sees(String text, Duration atMost) {
    await(atMost, "“" + text + "”", () -> text().contains(text) ? text : null);
  }

  /** How many rows of tables on the page have a cell that says just this. */
  long rowsSaying(String cell) {
    return driver.findElements(By.cssSelector("tbody tr")).stream()
        .filter(row ->
            row.findElements(By.cssSelector("td, th")).stream()
                .anyMatch(found -> found.getText().equals(cell)))
        .count();
  }

  void seesNot(String text) {
    assertThat(text()).doesNotContain(text);
  }

  String valueOf(String label) {
    return labelled(label).getDomProperty("value");
  }

  /** A field by the name that a screen reader says, with or without that it may be left out. */
  WebElement labelled(String label) {
    return await(
        "a field " + label,
        () ->
            driver.findElements(By.cssSelector("input, select, textarea")).stream()
                .filter(field -> field.isDisplayed() && isCalled(label, field.getAccessibleName()))
                .findFirst()
                .orElse(null));
  }

  private static boolean isCalled(String label, String name) {
    return name.equals(label) || name.startsWith(label + " (");
  }

  private WebElement field(String id) {
    return await("the field " + id, () -> visible(By.id(id)));
  }

  private WebElement button(String name) {
    return driver.findElements(By.cssSelector("button, summary, a.button")).stream()
        .filter(found -> found.isDisplayed() && name.equals(found.getAccessibleName()))
        .findFirst()
        .orElse(null);
  }

  private WebElement visible(By by) {
    return driver.findElements(by).stream()
        .filter(WebElement::isDisplayed)
        .findFirst()
        .orElse(null);
  }

  <T> T await(String what, Supplier<T> found) {
    return await(PATIENCE, what, found);
  }

  private <T> T await(Duration atMost, String what, Supplier<T> found) {
    Function<WebDriver, T> looked = _ -> unlessExchanged(found);
    return new WebDriverWait(driver, atMost, LOOK_AGAIN)
        .withMessage(() -> what + " on " + driver.getCurrentUrl())
        .until(looked);
  }

  /** Nothing yet where the page was exchanged while it was read; the driver says so in two ways. */
  private static <T> T unlessExchanged(Supplier<T> found) {
    try {
      return found.get();
    } catch (StaleElementReferenceException e) {
      return null;
    } catch (WebDriverException e) {
      if (String.valueOf(e.getMessage()).contains("does not belong to the document")) return null;
      throw e;
    }
  }

  /** What the browser itself can be told and asked, beyond what a person does. */
  Map<String, Object> asks(String command, Map<String, Object> facts) {
    return driver.executeCdpCommand(command, facts);
  }

  ChromeDriver driver() {
    return driver;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
