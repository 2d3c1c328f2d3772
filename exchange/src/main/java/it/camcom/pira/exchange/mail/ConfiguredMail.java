package it.camcom.pira.exchange.mail;

import it.camcom.pira.domain.campaign.Mail;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;

/** The mail server named in the environment of the server's process. */
@Dependent
class ConfiguredMail {

  @Inject private Clock clock;

  @Produces
  Mail mail() {
    return new SmtpMail(SmtpSettings.from(System.getenv()), clock);
  }
}
