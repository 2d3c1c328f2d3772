package it.camcom.pira.domain.people;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.people.RefusedLogin.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Writes down logins that did not go well, for the audit of who may come in. What is written stays
 * for good, so whoever guesses cannot fill it: of one account, and of all names that nobody has,
 * the first of each hour are kept. The server's log has all of them.
 */
@ApplicationScoped
public class RefusalNoting {

  /** Of one account and outcome, in an hour. */
  static final int MAX_AN_HOUR = 60;

  private static final Duration HOUR = Duration.ofHours(1);

  private People people;
  private RefusedLogins refusals;

  protected RefusalNoting() {}

  @Inject
  public RefusalNoting(People people, RefusedLogins refusals) {
    this.people = people;
    this.refusals = refusals;
  }

  /** Kept at once, whatever comes after. */
  @Requires(Right.PUBLIC)
  @Transactional(TxType.REQUIRES_NEW)
  public void note(Optional<Username> typed, Outcome outcome, Instant now) {
    var account = typed.flatMap(people::account).map(Account::id);
    if (refusals.count(account, outcome, now.minus(HOUR)) < MAX_AN_HOUR) {
      refusals.add(new RefusedLogin(account, outcome, now));
    }
  }
}
