package it.camcom.pira.exchange.mail;

import it.camcom.pira.domain.language.Sentences;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The mail server, the login and the sender.
 *
 * <p>The client is the server's own (Jakarta Mail). Its settings are read here and not by a mail
 * session of the server, because expressions in the server's configuration accept an empty variable
 * as a value, cannot choose the port by the protection, and do not name a wrong variable.
 *
 * @param user empty when the server needs no login
 * @param from the address that letters come from
 * @param link the address of the platform itself; empty for none
 */
record SmtpSettings(
    String host,
    int port,
    Protection protection,
    String user,
    String password,
    String from,
    String link) {

  private static final Sentences TEXTS = Sentences.beside(SmtpSettings.class, "mail");

  /** How the connection to the server is encrypted. */
  enum Protection {
    /** Encrypted after the connection is made; nothing is sent if that fails. */
    STARTTLS(587),
    /** Encrypted from the beginning. */
    TLS(465),
    /** Not encrypted: for a server on the same machine. */
    NONE(25);

    private final int port;

    Protection(int port) {
      this.port = port;
    }
  }

  /**
   * Reads the environment of the server's process; empty when it names no mail server.
   *
   * @throws IllegalStateException if it names one, but not everything that is needed
   */
  static Optional<SmtpSettings> from(Map<String, String> environment) {
    var host = environment.getOrDefault("PIRA_SMTP_HOST", "").strip();
    if (host.isEmpty()) {
      return Optional.empty();
    }
    var protection = protection(environment.getOrDefault("PIRA_SMTP_TLS", "").strip());
    var from = environment.getOrDefault("PIRA_MAIL_FROM", "").strip();
    if (from.isEmpty()) {
      throw new IllegalStateException(TEXTS.of("noSender"));
    }
    return Optional.of(
        new SmtpSettings(
            host,
            port(environment.getOrDefault("PIRA_SMTP_PORT", "").strip(), protection),
            protection,
            environment.getOrDefault("PIRA_SMTP_USER", ""),
            environment.getOrDefault("PIRA_SMTP_PASSWORD", ""),
            from,
            environment.getOrDefault("PIRA_ADDRESS", "").strip()));
  }

  private static Protection protection(String text) {
    if (text.isEmpty()) {
      return Protection.STARTTLS;
    }
    return Arrays.stream(Protection.values())
        .filter(one -> one.name().equals(text.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    TEXTS.of(
                        "noProtection",
                        Arrays.stream(Protection.values())
                            .map(one -> one.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")))));
  }

  private static int port(String text, Protection protection) {
    if (text.isEmpty()) {
      return protection.port;
    }
    if (!text.matches("\\d{1,5}")) {
      throw new IllegalStateException(TEXTS.of("noPort"));
    }
    return Integer.parseInt(text);
  }

  /** Omits the password, wherever it is logged. */
  @Override
  public String toString() {
    return host + ":" + port;
  }
}
