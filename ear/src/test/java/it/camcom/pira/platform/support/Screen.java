package it.camcom.pira.platform.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real browser that looks at pages: each must hold what a person needs to see, read and hear.
 * Pictures of them are kept in {@code target/pictures}.
 */
public final class Screen implements AutoCloseable {

  private static final int DESK = 1280;
  private static final int PHONE = 390;
  private static final int NARROWEST = 320;
  private static final int HEIGHT = 800;
  private static final Path PICTURES = Path.of("target", "pictures");

  private static final CreateOptions WITHOUT_DOWNLOAD =
      new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));

  /** The sandbox is not to be had as root; a browser in a test calls nobody by itself. */
  private static final LaunchOptions ALONE =
      new LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-background-networking"));

  private final Playwright driver;
  private final com.microsoft.playwright.Browser browser;
  private final String axe = axe();
  private final List<String> messages = new ArrayList<>();
  private BrowserContext context;
  private Page page;

  private Screen(Path executable) {
    driver = Playwright.create(WITHOUT_DOWNLOAD);
    browser = driver.chromium().launch(ALONE.setExecutablePath(executable));
    forget();
  }

  /** Skips the test where there is no browser, other than in the continuous integration. */
  public static Screen open() {
    var executable = Path.of(System.getProperty("pira.browser"));
    assumeTrue(
        Files.isExecutable(executable) || System.getenv("CI") != null,
        "no browser at " + executable + ", -Dpira.browser=FILE names one");
    return new Screen(executable);
  }

  /** Begins as somebody who was never here. */
  public void forget() {
    if (context != null) {
      context.close();
    }
    context = browser.newContext();
    page = context.newPage();
    page.setViewportSize(DESK, HEIGHT);
    page.onConsoleMessage(message -> messages.add(message.text()));
    page.onPageError(messages::add);
  }

  public void logIn(TestAccount person) {
    forget();
    page.navigate(RunningPlatform.address() + "/login");
    page.fill("[name=username]", person.username());
    page.fill("[name=password]", person.password());
    page.click("main [type=submit]");
  }

  /** The bytes that came over the wire for a page and all that it loads. */
  public int weight(String path) {
    page.navigate(RunningPlatform.address() + path);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return ((Number)
            page.evaluate(
                "() => [...performance.getEntriesByType('navigation'),"
                    + " ...performance.getEntriesByType('resource')]"
                    + ".reduce((sum, one) => sum + one.transferSize, 0)"))
        .intValue();
  }

  /** Opens a page, checks it at each width, and keeps its pictures. */
  public void look(String name, String path) {
    messages.clear();
    page.setViewportSize(DESK, HEIGHT);
    var answer = page.navigate(RunningPlatform.address() + path);
    check(name, answer.status());
  }

  /** Checks the page that is open, which the server answered with the status. */
  public void lookHere(String name, int status) {
    check(name, status);
  }

  /** Types a text where the focus is. */
  public void type(String text) {
    page.keyboard().type(text);
  }

  /** Waits until something is on the page. */
  public void await(String selector) {
    page.waitForSelector(selector);
  }

  /** Presses a key. */
  public void press(String key) {
    page.keyboard().press(key);
  }

  /** What a script tells of the page. */
  public Object told(String script) {
    return page.evaluate(script);
  }

  private void check(String name, int status) {
    assertThat(page.title()).as("title of %s", name).endsWith(" – PIRA");
    assertThat(page.locator("h1").count()).as("h1 of %s", name).isEqualTo(1);
    assertThat(skippedHeadings()).as("headings of %s", name).isEmpty();
    for (int width : new int[] {NARROWEST, PHONE, DESK}) {
      page.setViewportSize(width, HEIGHT);
      assertThat(tooWide()).as("wider than %s: %s", width, name).isEmpty();
      if (width != NARROWEST) {
        assertThat(violations()).as("axe on %s at %s", name, width).isEmpty();
        page.screenshot(
            new ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(name + "-" + width + ".png")));
      }
    }
    // Chromium itself notes an answer of 404 or 403.
    assertThat(messages)
        .filteredOn(one -> status < 400 || !one.startsWith("Failed to load resource"))
        .as("console of %s", name)
        .isEmpty();
  }

  @SuppressWarnings("unchecked")
  private List<String> skippedHeadings() {
    return (List<String>)
        page.evaluate(
            """
            () => [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')]
              .map((one, i, all) => [one, i === 0 ? 0 : Number(all[i - 1].tagName[1])])
              .filter(([one, before]) => Number(one.tagName[1]) > before + 1)
              .map(([one]) => one.textContent)
            """);
  }

  @SuppressWarnings("unchecked")
  private List<String> tooWide() {
    return (List<String>)
        page.evaluate(
            """
            () => document.documentElement.scrollWidth <= innerWidth ? []
              : [...document.body.querySelectorAll('*')]
                .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
                .map((one) => one.tagName + '.' + one.className).slice(0, 5)
            """);
  }

  @SuppressWarnings("unchecked")
  private List<String> violations() {
    page.evaluate(axe);
    return (List<String>)
        page.evaluate(
            """
            async () => (await axe.run(document, {runOnly:
                ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']})).violations
              .map((one) => one.id + ': ' + one.nodes.slice(0, 3).map((node) => node.html).join(' '))
            """);
  }

  private static String axe() {
    try (var script = Screen.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    browser.close();
    driver.close();
  }
}
