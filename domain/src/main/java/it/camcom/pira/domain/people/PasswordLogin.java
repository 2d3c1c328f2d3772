package it.camcom.pira.domain.people;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.Meters;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.people.RefusedLogin.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Logs in with a password. Guessing becomes slower with each failure, for an account at an address,
 * for the address, and for a known device. Nobody can delay another person's login from another
 * address, or from a device that the person used before.
 */
@ApplicationScoped
public class PasswordLogin {

  private static final Logger LOG = System.getLogger(PasswordLogin.class.getName());

  /** The scope of the platform itself while the caller is unknown. */
  private static final Scope AT_THE_DOOR = new Scope.OfPerson(AccountId.PLATFORM);

  private CurrentScope scope;
  private LoginThrottling counting;
  private RefusalNoting noting;
  private Passwords passwords;
  private KnownDevices devices;
  private Meters meters;
  private Clock clock;

  protected PasswordLogin() {}

  @Inject
  public PasswordLogin(
      CurrentScope scope,
      LoginThrottling counting,
      RefusalNoting noting,
      Passwords passwords,
      KnownDevices devices,
      Meters meters,
      Clock clock) {
    this.scope = scope;
    this.counting = counting;
    this.noting = noting;
    this.passwords = passwords;
    this.devices = devices;
    this.meters = meters;
    this.clock = clock;
  }

  /** False where people log in through an identity provider. */
  @Requires(Right.PUBLIC)
  @Transactional(TxType.SUPPORTS)
  public boolean isOffered() {
    return passwords.areInUse();
  }

  /**
   * Attempts a login with a name and a password from an address.
   *
   * @param address the source of the attempt, as the server sees it
   */
  @Requires(Right.PUBLIC)
  @Transactional(TxType.NEVER)
  public LoginResult attempt(String typed, String password, String address) {
    return attempt(typed, password, address, "");
  }

  /**
   * The same, from a device that may be known.
   *
   * @param mark what the device got when somebody logged in from it; empty without
   */
  @Requires(Right.PUBLIC)
  @Transactional(TxType.NEVER)
  public LoginResult attempt(String typed, String password, String address, String mark) {
    return scope.within(AT_THE_DOOR, () -> attemptAtTheDoor(typed, password, address, mark));
  }

  private LoginResult attemptAtTheDoor(String typed, String password, String address, String mark) {
    var username = Username.typed(typed);
    var account = username.map(Username::text).orElse("-");
    var device =
        Optional.of(mark)
            .filter(shown -> username.filter(name -> devices.isKnown(name, shown)).isPresent());
    var attempt = new LoginAttempt(account, address, device);
    var admission = counting.admit(attempt, clock.instant());
    if (admission.delay().compareTo(Duration.ZERO) > 0) {
      noting.note(username, Outcome.DELAYED, clock.instant());
      meters.login(Meters.Login.DELAYED);
      return new LoginResult.Delayed(admission.delay());
    }
    if (username.isEmpty() || !passwords.match(username.get(), password)) {
      noting.note(username, Outcome.REFUSED, clock.instant());
      counting.failed(attempt, admission, clock.instant());
      meters.login(Meters.Login.REFUSED);
      LOG.log(Level.INFO, "login refused, from {0}", address);
      return new LoginResult.Refused();
    }
    counting.succeeded(attempt, admission);
    counting.forget(clock.instant());
    meters.login(Meters.Login.ACCEPTED);
    LOG.log(Level.INFO, "login of {0} from {1}", account, address);
    return new LoginResult.Accepted(username.get());
  }
}
