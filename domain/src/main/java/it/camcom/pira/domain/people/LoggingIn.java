package it.camcom.pira.domain.people;

import it.camcom.pira.domain.chamber.CurrentScope;
import it.camcom.pira.domain.chamber.Requires;
import it.camcom.pira.domain.chamber.Right;
import it.camcom.pira.domain.chamber.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;

/**
 * Logging in with a password. Guessing becomes slower with each failure, for an account and for an
 * address; a failure is counted before the password is looked at, so that guesses sent at once
 * count as well.
 */
@ApplicationScoped
public class LoggingIn {

  private static final Logger LOG = System.getLogger(LoggingIn.class.getName());

  /** Who works at the door while nobody is known yet. */
  private static final Scope AT_THE_DOOR = new Scope.OfPerson("-");

  private CurrentScope scope;
  private LoginCounting counting;
  private Passwords passwords;
  private Clock clock;

  protected LoggingIn() {}

  @Inject
  public LoggingIn(CurrentScope scope, LoginCounting counting, Passwords passwords, Clock clock) {
    this.scope = scope;
    this.counting = counting;
    this.passwords = passwords;
    this.clock = clock;
  }

  /**
   * Whether somebody at the address may come in under the name.
   *
   * @param address where the attempt comes from, as the server sees it
   */
  @Requires(Right.PUBLIC)
  @Transactional(TxType.NEVER)
  public LoginAttempt attempt(String typed, String password, String address) {
    return scope.within(AT_THE_DOOR, () -> attemptAtTheDoor(typed, password, address));
  }

  private LoginAttempt attemptAtTheDoor(String typed, String password, String address) {
    var username = Username.typed(typed);
    var account = username.map(Username::text).orElse("-");
    var delay = counting.admit(account, address, clock.instant());
    if (delay.compareTo(Duration.ZERO) > 0) {
      return new LoginAttempt.Delayed(delay);
    }
    if (username.isEmpty() || !passwords.match(username.get(), password)) {
      LOG.log(Level.INFO, "login refused, from {0}", address);
      return new LoginAttempt.Refused();
    }
    counting.succeeded(account, address);
    counting.forget(clock.instant());
    LOG.log(Level.INFO, "login of {0} from {1}", account, address);
    return new LoginAttempt.Accepted(username.get());
  }
}
