package it.camcom.pira.exchange.mail;

import it.camcom.pira.domain.campaign.Letter;
import it.camcom.pira.domain.campaign.Mail;
import it.camcom.pira.exchange.mail.SmtpSettings.Protection;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;

/** Sends letters as plain text in UTF-8, each on its own connection. */
final class SmtpMail implements Mail {

  private static final Logger LOG = System.getLogger(SmtpMail.class.getName());
  private static final String MILLISECONDS = "10000";

  private final Optional<SmtpSettings> settings;
  private final Clock clock;

  SmtpMail(Optional<SmtpSettings> settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public boolean isConfigured() {
    return settings.isPresent();
  }

  @Override
  public String link() {
    return settings.map(SmtpSettings::link).orElse("");
  }

  @Override
  public Delivery deliver(Letter letter) {
    var server = settings.orElseThrow();
    var session = Session.getInstance(properties(server));
    try {
      var message = message(session, server, letter);
      var transport = session.getTransport();
      if (!isConnected(transport, server)) {
        return Delivery.UNREACHABLE;
      }
      try {
        transport.sendMessage(message, message.getAllRecipients());
        return Delivery.ACCEPTED;
      } finally {
        leave(transport);
      }
    } catch (MessagingException | UnsupportedEncodingException | RuntimeException e) {
      LOG.log(Level.WARNING, "letter {0} was not taken: {1}", letter.id(), e.getClass().getName());
      return Delivery.REFUSED;
    }
  }

  /** Closes the connection; an accepted letter stays accepted, however that ends. */
  private static void leave(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      LOG.log(Level.DEBUG, "the mail server went without a word");
    }
  }

  /** Does not log the server's answers, which may name people. */
  private static boolean isConnected(Transport transport, SmtpSettings server) {
    try {
      if (server.user().isEmpty()) {
        transport.connect();
      } else {
        transport.connect(server.user(), server.password());
      }
      return true;
    } catch (MessagingException e) {
      LOG.log(Level.WARNING, "mail server {0}: {1}", server, e.getClass().getName());
      return false;
    }
  }

  private static Properties properties(SmtpSettings server) {
    var properties = new Properties();
    properties.put("mail.transport.protocol", "smtp");
    properties.put("mail.smtp.host", server.host());
    properties.put("mail.smtp.port", String.valueOf(server.port()));
    properties.put("mail.smtp.auth", String.valueOf(!server.user().isEmpty()));
    properties.put("mail.smtp.connectiontimeout", MILLISECONDS);
    properties.put("mail.smtp.timeout", MILLISECONDS);
    properties.put("mail.smtp.writetimeout", MILLISECONDS);
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put(
        "mail.smtp.starttls.required", String.valueOf(server.protection() == Protection.STARTTLS));
    properties.put(
        "mail.smtp.starttls.enable", String.valueOf(server.protection() == Protection.STARTTLS));
    properties.put("mail.smtp.ssl.enable", String.valueOf(server.protection() == Protection.TLS));
    return properties;
  }

  private MimeMessage message(Session session, SmtpSettings server, Letter letter)
      throws MessagingException, UnsupportedEncodingException {
    var utf8 = StandardCharsets.UTF_8.name();
    var message = new Numbered(session, letter.id());
    message.setFrom(new InternetAddress(server.from()));
    message.setRecipient(
        RecipientType.TO, new InternetAddress(letter.address(), letter.name(), utf8));
    message.setSubject(letter.subject(), utf8);
    message.setText(letter.text(), utf8);
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.saveChanges();
    return message;
  }

  /** Carries the number of the letter, which identifies a letter that arrives twice. */
  private static final class Numbered extends MimeMessage {

    private final String id;

    Numbered(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + id + "@pira>");
    }
  }
}
