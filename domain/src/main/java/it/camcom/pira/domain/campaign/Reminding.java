package it.camcom.pira.domain.campaign;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.campaign.ClaimedReminders.Claim;
import it.camcom.pira.domain.campaign.Mail.Delivery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Year;
import java.util.Optional;

/**
 * Reminds people by mail of what they still have to measure. Sends letters between transactions, so
 * that a slow mail server blocks nobody. Letters that fail are tried again.
 */
@ApplicationScoped
public class Reminding {

  private static final Logger LOG = System.getLogger(Reminding.class.getName());

  private ReminderClaiming claiming;
  private Mail mail;

  protected Reminding() {}

  @Inject
  public Reminding(ReminderClaiming claiming, Mail mail) {
    this.claiming = claiming;
    this.mail = mail;
  }

  /** Whether a mail server is configured. */
  @Requires(Right.PUBLIC)
  @Transactional(TxType.NEVER)
  public boolean isConfigured() {
    return mail.isConfigured();
  }

  /**
   * Sends the chamber's people the reminders of the day.
   *
   * @return whether the mail server could be reached
   */
  @Requires(Right.MANAGE_CAMPAIGNS)
  @Transactional(TxType.NEVER)
  public boolean remind() {
    return mail.isConfigured() && !send(claiming.claimDue(mail.link())).unreachable();
  }

  /**
   * Writes to everyone who is late in a campaign and has no letter of today.
   *
   * @return empty when the year's plan has no such campaign
   * @throws MailNotConfigured if no mail server is configured
   * @throws CampaignClosed if the campaign is closed
   */
  @Requires(Right.MANAGE_CAMPAIGNS)
  @Transactional(TxType.NEVER)
  public Optional<Reminded> remindLate(Year year, CampaignId id) {
    if (!mail.isConfigured()) {
      throw new MailNotConfigured();
    }
    return claiming.claimLate(year, id, mail.link()).map(this::send);
  }

  private Reminded send(ClaimedReminders claimed) {
    int sent = 0;
    boolean unreachable = false;
    for (Claim claim : claimed.claims()) {
      var delivery = unreachable ? Delivery.UNREACHABLE : mail.deliver(claim.letter());
      claiming.settle(claim, delivery);
      LOG.log(Level.INFO, "reminder {0}: {1}", claim.letter().id(), delivery);
      unreachable |= delivery == Delivery.UNREACHABLE;
      sent += delivery == Delivery.ACCEPTED ? 1 : 0;
    }
    return new Reminded(
        sent,
        claimed.claims().size() - sent,
        claimed.dealtWith(),
        claimed.withoutAddress(),
        unreachable);
  }

  /**
   * How many people were written to.
   *
   * @param failed people whose letters the mail server refused; they are tried again
   * @param alreadyReminded people who received a letter earlier today
   * @param withoutAddress people without a mail address
   * @param unreachable whether the mail server could not be reached
   */
  public record Reminded(
      int sent, int failed, int alreadyReminded, int withoutAddress, boolean unreachable) {}
}
