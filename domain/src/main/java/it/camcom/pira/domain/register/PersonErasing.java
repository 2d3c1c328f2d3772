package it.camcom.pira.domain.register;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.people.Account;
import it.camcom.pira.domain.people.Erasure;
import it.camcom.pira.domain.people.People;
import it.camcom.pira.domain.people.PersonAtWork;
import it.camcom.pira.domain.people.Username;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Erasing people who no longer work anywhere (GDPR art. 17). What they did stays in the records
 * under the id of their account, which nothing leads back to them. Acts that they signed are public
 * and stay as they are; so do free texts and evidence.
 */
@ApplicationScoped
public class PersonErasing {

  private static final Logger LOG = System.getLogger(PersonErasing.class.getName());

  private People people;
  private Erasure erasure;

  protected PersonErasing() {}

  @Inject
  public PersonErasing(People people, Erasure erasure) {
    this.people = people;
    this.erasure = erasure;
  }

  /**
   * Erases a person.
   *
   * @return false when there is no such account
   * @throws PersonAtWork if the person has a role in a chamber or in the network
   */
  @Requires(Right.MANAGE_CHAMBERS)
  @Transactional
  public boolean erase(String username) {
    var account = Username.typed(username).flatMap(people::account);
    account.ifPresent(this::take);
    return account.isPresent();
  }

  /**
   * Erases a person.
   *
   * @throws PersonAtWork if the person has a role in a chamber or in the network
   * @throws it.camcom.pira.domain.language.InvalidInput if nobody has the user name
   */
  @Requires(Right.MANAGE_CHAMBERS)
  @Transactional
  public void erase(PersonErasureInput asked) {
    var faults = new Faults();
    var account = asked.check(faults, people);
    take(faults.unless(account::orElseThrow));
  }

  private void take(Account account) {
    if (people.isAtWork(account.id())) {
      throw new PersonAtWork();
    }
    erasure.erase(account.id());
    LOG.log(Level.INFO, "{0} erased", account.id());
  }
}
