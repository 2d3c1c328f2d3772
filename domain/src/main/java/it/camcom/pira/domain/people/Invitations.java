package it.camcom.pira.domain.people;

import it.camcom.pira.domain.chamber.ChamberId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Opens accounts and issues one-time passwords. It is a part of the use cases that open accounts,
 * which check the right.
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
   * @param home the chamber that manages it; empty for the network
   * @throws UsernameTaken if somebody has that user name, also elsewhere
   */
  public Invitation open(NewPerson invited, Optional<ChamberId> home) {
    var account = invited.account(home);
    people.add(account);
    return renew(account);
  }

  /** Re-enables a disabled account with a one-time password. */
  public Invitation reopen(Account account) {
    people.enable(account.id(), true);
    return renew(account);
  }

  /** Issues a one-time password for an account. */
  public Invitation renew(Account account) {
    var password = RandomSecret.drawn(PASSWORD_BYTES);
    people.setPassword(account.id(), passwords.hashOfDrawn(password), true);
    return new Invitation(account, password);
  }
}
