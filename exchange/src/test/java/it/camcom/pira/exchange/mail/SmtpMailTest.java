package it.camcom.pira.exchange.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import it.camcom.pira.domain.campaign.Letter;
import it.camcom.pira.domain.campaign.Mail;
import it.camcom.pira.domain.campaign.Mail.Delivery;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpMailTest {

  private static final Letter LETTER =
      new Letter(
          "7",
          "m.rossi@example.it",
          "Niccolò Rossi",
          "Così è: entro il 15/07/2020",
          "Però sì\n€\n");

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private static Mail mail(int port, String... more) {
    var environment =
        new HashMap<>(
            Map.of(
                "PIRA_SMTP_HOST", "127.0.0.1",
                "PIRA_SMTP_PORT", String.valueOf(port),
                "PIRA_SMTP_TLS", "none",
                "PIRA_MAIL_FROM", "pira@example.it"));
    for (int i = 0; i < more.length; i += 2) {
      environment.put(more[i], more[i + 1]);
    }
    return new SmtpMail(SmtpSettings.from(environment), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
  }

  private MimeMessage received() {
    assertThat(server.getReceivedMessages()).hasSize(1);
    return server.getReceivedMessages()[0];
  }

  @Test
  void a_letter_arrives_as_it_was_written() throws Exception {
    assertThat(mail(server.getSmtp().getPort()).deliver(LETTER)).isEqualTo(Delivery.ACCEPTED);

    var message = received();
    assertThat(message.getSubject()).isEqualTo(LETTER.subject());
    assertThat(message.getContent().toString().replace("\r\n", "\n").stripTrailing())
        .isEqualTo("Però sì\n€");
    assertThat(message.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
    var to = (InternetAddress) message.getRecipients(RecipientType.TO)[0];
    assertThat(to.getAddress()).isEqualTo("m.rossi@example.it");
    assertThat(to.getPersonal()).isEqualTo("Niccolò Rossi");
    assertThat(message.getFrom()).containsExactly(new InternetAddress("pira@example.it"));
    assertThat(message.getMessageID()).isEqualTo("<7@pira>");
    assertThat(message.getSentDate()).isEqualTo(Instant.EPOCH);
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
  }

  @Test
  void a_name_that_looks_like_more_of_the_head_is_a_name() throws Exception {
    var name = Letter.line("Ada\r\nBcc: altri@example.it\r\n\r\nTesto \"<x@y.it>");
    var letter = new Letter("8", "ada@example.it", name, Letter.line("A\r\nCc: b@x.it"), "Testo\n");

    mail(server.getSmtp().getPort()).deliver(letter);

    var message = received();
    assertThat(message.getAllRecipients()).hasSize(1);
    assertThat(message.getHeader("Bcc")).isNull();
    assertThat(message.getHeader("Cc")).isNull();
    assertThat(message.getSubject()).isEqualTo("A Cc: b@x.it");
    assertThat(((InternetAddress) message.getAllRecipients()[0]).getPersonal()).isEqualTo(name);
  }

  @Test
  void a_server_that_asks_for_a_login_gets_it() {
    server.setUser("pira", "parola");
    server.getManagers().getUserManager().setAuthRequired(true);
    var port = server.getSmtp().getPort();

    assertThat(mail(port, "PIRA_SMTP_USER", "pira", "PIRA_SMTP_PASSWORD", "parola").deliver(LETTER))
        .isEqualTo(Delivery.ACCEPTED);
    assertThat(mail(port, "PIRA_SMTP_USER", "pira", "PIRA_SMTP_PASSWORD", "altra").deliver(LETTER))
        .isEqualTo(Delivery.UNREACHABLE);
  }

  @ParameterizedTest(name = "{0} answered with {1}: {2}")
  @CsvSource({
    "MAIL, 550 no, REFUSED",
    "RCPT, 550 no, REFUSED",
    "RCPT, 451 dopo, REFUSED",
    "DATA, 552 troppo, REFUSED",
    "DOT, 554 no, REFUSED",
    "DOT, '', REFUSED",
    "QUIT, '', ACCEPTED",
    "QUIT, 500 che, ACCEPTED"
  })
  void the_answer_of_the_server_decides_the_delivery(
      String command, String answer, Delivery delivery) throws Exception {
    try (var scripted = new ScriptedServer(Map.of(command, answer))) {
      assertThat(mail(scripted.port()).deliver(LETTER)).isEqualTo(delivery);
    }
  }

  @Test
  void a_server_that_is_not_there_is_unreachable() {
    int port = server.getSmtp().getPort();
    server.stop();

    assertThat(mail(port).deliver(LETTER)).isEqualTo(Delivery.UNREACHABLE);
  }

  @Test
  void nothing_is_sent_in_the_clear_to_a_server_that_does_not_encrypt() {
    assertThat(mail(server.getSmtp().getPort(), "PIRA_SMTP_TLS", "starttls").deliver(LETTER))
        .isEqualTo(Delivery.UNREACHABLE);
    assertThat(server.getReceivedMessages()).isEmpty();
  }
}
