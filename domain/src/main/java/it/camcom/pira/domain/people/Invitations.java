package it.camcom.pira.domain.people;

import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** Gives accounts, and one-time passwords to them, to those who may hand them on. */
@ApplicationScoped
public class Invitations {

  private static final int PASSWORD_BYTES = 15;

  private People people;
  private Passwords passwords;

  protected Invitations() {}

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
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field that cannot be taken
   */
  @Transactional(TxType.MANDATORY)
  Invitation open(NewPerson invited, Optional<ChamberId> home) {
    var faults = new Faults();
    invited.check(faults, "");
    var account =
        faults.unless(
            () ->
                new Account(
                    Username.typed(invited.username()).orElseThrow(),
                    invited.name().strip(),
                    Optional.of(invited.email()).filter(email -> !email.isEmpty()),
                    true,
                    home));
    people.add(account);
    return renew(account);
  }

  /** Lets an account be used again that could not any more, with a one-time password. */
  @Transactional(TxType.MANDATORY)
  Invitation reopen(Account account) {
    people.enable(account.username(), true);
    return renew(account);
  }

  /** Gives an account a one-time password. */
  @Transactional(TxType.MANDATORY)
  Invitation renew(Account account) {
    var password = RandomSecret.drawn(PASSWORD_BYTES);
    people.setPassword(account.username(), passwords.hashOfDrawn(password), true);
    return new Invitation(account, password);
  }
}
