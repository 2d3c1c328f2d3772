package it.camcom.pira.domain.people;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.people.LoginFailures.Count;
import it.camcom.pira.domain.people.LoginFailures.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;

/** Throttles login attempts. Stores each step at once, whatever happens next. */
@ApplicationScoped
public class LoginThrottling {

  private LoginFailures failures;

  protected LoginThrottling() {}

  @Inject
  public LoginThrottling(LoginFailures failures) {
    this.failures = failures;
  }

  /** Counts the attempt as failed until it succeeds, and returns zero if it may be made now. */
  @Requires(Right.PUBLIC)
  @Transactional(TxType.REQUIRES_NEW)
  public Duration admit(String account, String address, Instant now) {
    var ofAccount = ThrottlingRule.recent(failures.held(Kind.ACCOUNT, account), now);
    var ofAddress = ThrottlingRule.recent(failures.held(Kind.ADDRESS, address), now);
    var delay =
        ThrottlingRule.longer(
            ThrottlingRule.remaining(Kind.ACCOUNT, ofAccount, now),
            ThrottlingRule.remaining(Kind.ADDRESS, ofAddress, now));
    if (delay.isZero()) {
      failures.set(Kind.ACCOUNT, account, new Count(ofAccount.failures() + 1, now));
      failures.set(Kind.ADDRESS, address, new Count(ofAddress.failures() + 1, now));
    }
    return delay;
  }

  /**
   * Records a success. Keeps the failures of others from the address: otherwise an attacker could
   * reset the count with a login of their own.
   */
  @Requires(Right.PUBLIC)
  @Transactional(TxType.REQUIRES_NEW)
  public void succeeded(String account, String address) {
    failures.held(Kind.ACCOUNT, account);
    var ofAddress = failures.held(Kind.ADDRESS, address);
    failures.set(Kind.ACCOUNT, account, Count.NONE);
    failures.set(
        Kind.ADDRESS, address, new Count(Math.max(0, ofAddress.failures() - 1), ofAddress.last()));
  }

  /** Deletes expired counts. */
  @Requires(Right.PUBLIC)
  @Transactional(TxType.REQUIRES_NEW)
  public void forget(Instant now) {
    failures.forget(now.minus(ThrottlingRule.MEMORY));
  }
}
