package it.camcom.pira.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What the people who run this installation state of it, in variables of the server's process.
 *
 * @param owner who runs it; empty if not stated
 * @param declaration the accessibility declaration at form.agid.gov.it (L. 4/2004 art. 3-quater)
 * @param privacy the notice on the processing of personal data (GDPR art. 13)
 * @param mail the address to write to
 * @param phone the number to call
 */
public record Installation(
    String owner,
    Optional<String> declaration,
    Optional<String> privacy,
    Optional<String> mail,
    Optional<String> phone) {

  /** As the server was started. */
  public static final Installation HERE = from(System.getenv());

  private static final String VERSION = read();

  static Installation from(Map<String, String> environment) {
    return new Installation(
        environment.getOrDefault("PIRA_OWNER", "").strip(),
        address(environment, "PIRA_ACCESSIBILITY_DECLARATION"),
        address(environment, "PIRA_PRIVACY_NOTICE"),
        text(environment, "PIRA_CONTACT_MAIL").filter(one -> one.matches("[^\\s@<>]+@[^\\s@<>]+")),
        text(environment, "PIRA_CONTACT_PHONE"));
  }

  /** The platform's version. */
  public String version() {
    return VERSION;
  }

  private static Optional<String> text(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name))
        .map(String::strip)
        .filter(one -> !one.isEmpty());
  }

  /** Nothing that a browser would run: addresses of the web only. */
  private static Optional<String> address(Map<String, String> environment, String name) {
    return text(environment, name).filter(Installation::isOfTheWeb);
  }

  private static boolean isOfTheWeb(String address) {
    return address.matches("https?://[!-~]+") && URI.create(address).getHost() != null;
  }

  private static String read() {
    var about = new Properties();
    try (InputStream file = Installation.class.getResourceAsStream("version.properties")) {
      if (file != null) {
        about.load(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return about.getProperty("version", "");
  }
}
