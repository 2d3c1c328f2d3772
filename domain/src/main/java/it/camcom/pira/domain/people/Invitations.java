package it.camcom.pira.domain.people;

import it.camcom.pira.domain.chamber.ChamberId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Gives accounts, and one-time passwords for them, to those who may pass them on. A piece of the
 * use cases that open accounts: they check the right.
 */
@Dependent
public class Invitations {

  private static final int PASSWORD_BYTES = 15;

  private final People people;
  private final Passwords passwords;

  @Inject
  public Invitations(People people, Passwords passwords) {
    this.people = people;
    this.passwords = passwords;
  }

  /**
   * Opens an account.
   *
   * @param home the chamber that looks after it; empty for the network
   * @throws UsernameTaken if somebody has that user name, be it elsewhere
   */
  public Invitation open(NewPerson invited, Optional<ChamberId> home) {
    var account = invited.account(home);
    people.add(account);
    return renew(account);
  }

  /** Re-enables a disabled account, with a one-time password. */
  public Invitation reopen(Account account) {
    people.enable(account.id(), true);
    return renew(account);
  }

  /** Gives an account a one-time password. */
  public Invitation renew(Account account) {
    var password = RandomSecret.drawn(PASSWORD_BYTES);
    people.setPassword(account.id(), passwords.hashOfDrawn(password), true);
    return new Invitation(account, password);
  }
}
