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
 * Reminding people by mail of what they still have to measure. Letters go between transactions: a
 * mail server that is slow holds up nobody's work, and what it does not take is tried again.
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

  /** Whether there is a mail server to send by. */
  @Requires(Right.PUBLIC)
  @Transactional(TxType.NEVER)
  public boolean isConfigured() {
    return mail.isConfigured();
  }

  /**
   * Sends the chamber's people what the day asks for.
   *
   * @return whether the mail server could be talked to
   */
  @Requires(Right.MANAGE_CAMPAIGNS)
  @Transactional(TxType.NEVER)
  public boolean remind() {
    return mail.isConfigured() && !send(claiming.claimDue(mail.link())).unreachable();
  }

  /**
   * Writes to everyone who is late in a campaign and was not written to today.
   *
   * @return empty when the year's plan has no such campaign
   * @throws MailNotConfigured if there is no mail server to send by
   * @throws CampaignClosed if nothing is due in it any more
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
   * @param failed those whose letters the mail server did not take, and that are tried again
   * @param alreadyReminded those who were written to today before
   * @param withoutAddress those whom no letter can reach
   * @param unreachable whether the mail server could not be talked to
   */
  public record Reminded(
      int sent, int failed, int alreadyReminded, int withoutAddress, boolean unreachable) {}
}
