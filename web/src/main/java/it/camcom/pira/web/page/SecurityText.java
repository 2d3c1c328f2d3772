package it.camcom.pira.web.page;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whom to tell about a vulnerability of this installation, in the form of RFC 9116.
 *
 * @param contacts addresses that the operator named, the preferred one first
 * @param address of the platform, or empty
 */
record SecurityText(List<String> contacts, String address) {

  private static final Pattern CONTACT =
      Pattern.compile("mailto:[^\\s@]+@[^\\s@]+|https://\\S+|tel:\\+?[0-9-]+");

  private static final int VALID_DAYS = 90;

  /**
   * From the environment of the server's process; empty when it names no contact.
   *
   * @throws IllegalStateException if it names what is no contact
   */
  static Optional<SecurityText> from(Map<String, String> environment) {
    var named = environment.getOrDefault("PIRA_SECURITY_CONTACT", "").strip();
    if (named.isEmpty()) {
      return Optional.empty();
    }
    var contacts = Arrays.asList(named.split("\\s+"));
    if (!contacts.stream().allMatch(one -> CONTACT.matcher(one).matches())) {
      throw new IllegalStateException(PageTexts.of("SecurityText.noContact"));
    }
    var address = environment.getOrDefault("PIRA_ADDRESS", "").strip();
    return Optional.of(new SecurityText(contacts, address));
  }

  /** The file as it is on a day; it is good for the next quarter of a year. */
  String on(LocalDate today) {
    var text = new StringBuilder();
    contacts.forEach(one -> field(text, "Contact", one));
    field(
        text,
        "Expires",
        DateTimeFormatter.ISO_INSTANT.format(
            today.plusDays(VALID_DAYS).atStartOfDay(ZoneOffset.UTC)));
    field(text, "Preferred-Languages", "it, en");
    if (address.startsWith("https://")) {
      field(text, "Canonical", address.replaceFirst("/+$", "") + SecurityTextServlet.PATH);
    }
    return text.toString();
  }

  private static void field(StringBuilder text, String name, String value) {
    text.append(name).append(": ").append(value).append('\n');
  }
}
