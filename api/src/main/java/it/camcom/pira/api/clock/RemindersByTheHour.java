package it.camcom.pira.api.clock;

import it.camcom.pira.domain.campaign.Reminding;
import it.camcom.pira.domain.chamber.ChamberRounds;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Sends the reminders of every chamber, on every node: whichever claims one first sends it. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RemindersByTheHour {

  private static final Logger LOG = System.getLogger(RemindersByTheHour.class.getName());

  @Inject private ChamberRounds rounds;
  @Inject private Reminding reminding;

  /** A server that is configured wrongly does not start. */
  @PostConstruct
  void sayWhetherAnythingIsSent() {
    if (!reminding.isConfigured()) {
      LOG.log(Level.INFO, "no reminders are sent: PIRA_SMTP_HOST names no mail server");
    }
  }

  @Schedule(hour = "*", persistent = false, info = "reminders")
  void remind() {
    if (reminding.isConfigured()) {
      rounds.inEach(reminding::remind);
    }
  }
}
