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
 * Records failed and delayed logins for the audit of access. Records are permanent, so their number
 * is limited: for each account, and for all unknown names together, the first of each hour. The
 * server's log has all of them.
 */
@ApplicationScoped
public class RefusalNoting {

  /** The most records of one account and outcome in an hour. */
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

  /** Stores the record at once, whatever happens next. */
  @Requires(Right.PUBLIC)
  @Transactional(TxType.REQUIRES_NEW)
  public void note(Optional<Username> typed, Outcome outcome, Instant now) {
    var account = typed.flatMap(people::account).map(Account::id);
    if (refusals.count(account, outcome, now.minus(HOUR)) < MAX_AN_HOUR) {
      refusals.add(new RefusedLogin(account, outcome, now));
    }
  }
}
