package it.camcom.pira.domain.register;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.chamber.ChamberRegistry;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.people.Account;
import it.camcom.pira.domain.people.Invitation;
import it.camcom.pira.domain.people.Invitations;
import it.camcom.pira.domain.people.LastAdministrator;
import it.camcom.pira.domain.people.People;
import it.camcom.pira.domain.people.Person;
import it.camcom.pira.domain.people.PersonInput;
import it.camcom.pira.domain.people.Username;
import it.camcom.pira.domain.people.UsernameTaken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

/**
 * Manages the chambers of the installation, and people who belong to several chambers or to the
 * network.
 */
@ApplicationScoped
public class ChamberRegister {

  private static final Logger LOG = System.getLogger(ChamberRegister.class.getName());

  private ChamberRegistry chambers;
  private People people;
  private Invitations invitations;

  protected ChamberRegister() {}

  @Inject
  public ChamberRegister(ChamberRegistry chambers, People people, Invitations invitations) {
    this.chambers = chambers;
    this.people = people;
    this.invitations = invitations;
  }

  /** Returns all chambers, by name. */
  @Requires(Right.MANAGE_CHAMBERS)
  @Transactional
  public List<Chamber> chambers() {
    return chambers.all();
  }

  @Requires(Right.MANAGE_CHAMBERS)
  @Transactional
  public Optional<Chamber> chamber(String id) {
    return ChamberId.named(id).flatMap(chambers::withId);
  }

  /**
   * Opens a chamber with its first administrator, who does the rest.
   *
   * @throws ChamberAlreadyExists if a chamber with that id or tax code exists or existed
   * @throws UsernameTaken if somebody has the administrator's user name
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field at fault
   */
  @Requires(Right.MANAGE_CHAMBERS)
  @Transactional
  public Provisioned provision(ChamberInput opened, PersonInput administrator) {
    var faults = new Faults();
    var fields = new Fields(faults);
    var person = administrator.check(fields.in("administrator"));
    var found = opened.check(fields);
    var chamber = faults.unless(() -> found).chamber();
    if (chambers.exists(chamber.id(), chamber.taxCode().orElseThrow())) {
      throw new ChamberAlreadyExists();
    }
    chambers.add(chamber, found.logo());
    var invitation = invitations.open(person, Optional.of(chamber.id()));
    people.admit(invitation.account().id(), chamber.id(), Role.CHAMBER_ADMINISTRATOR);
    LOG.log(Level.INFO, "chamber {0} opened", chamber.id());
    return new Provisioned(chamber, invitation);
  }

  /**
   * Adds a role of a person in a chamber, such as for the staff of merged chambers. From then on
   * the network manages the account.
   *
   * @return false when there is no such chamber
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field at fault, such as an
   *     unknown user name
   */
  @Requires(Right.MANAGE_CHAMBERS)
  @Transactional
  public boolean admit(String chamber, AdmissionInput asked) {
    var found = ChamberId.named(chamber).flatMap(chambers::withId);
    found.ifPresent(there -> admit(there.id(), asked));
    return found.isPresent();
  }

  private void admit(ChamberId chamber, AdmissionInput asked) {
    var faults = new Faults();
    var fields = new Fields(faults);
    var account = asked.checkAccount(fields, people);
    var role = asked.checkRole(fields);
    var admitted = faults.unless(account::orElseThrow).id();
    people.admit(admitted, chamber, role);
    LOG.log(Level.INFO, "{0} admitted to {1} with {2}", admitted, chamber, role);
  }

  /** Returns the people who work for the network, by user name. */
  @Requires(Right.MANAGE_CHAMBERS)
  @Transactional
  public List<Person> networkPeople() {
    return people.ofNetwork();
  }

  /**
   * Gives a new person an account and a role in the network.
   *
   * @throws UsernameTaken if somebody has that user name
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field at fault
   */
  @Requires(Right.MANAGE_CHAMBERS)
  @Transactional
  public Invitation appoint(AppointmentInput asked) {
    var faults = new Faults();
    var fields = new Fields(faults);
    var person = asked.person().check(fields);
    var role = asked.checkRole(fields);
    var invitation = invitations.open(faults.unless(() -> person), Optional.empty());
    people.appoint(invitation.account().id(), role);
    LOG.log(Level.INFO, "{0} appointed {1}", invitation.account().id(), role);
    return invitation;
  }

  /**
   * Ends a person's work for the network.
   *
   * @return false when nobody with that user name works for it
   * @throws LastAdministrator if nobody would be left to manage chambers
   */
  @Requires(Right.MANAGE_CHAMBERS)
  @Transactional
  public boolean relieve(String username) {
    var all = people.ofNetwork();
    var found = all.stream().filter(one -> isNamed(one, username)).findFirst();
    found.ifPresent(
        person -> {
          if (all.stream()
              .filter(one -> !isNamed(one, username) && one.account().enabled())
              .noneMatch(one -> one.networkRoles().contains(Role.NETWORK_ADMINISTRATOR))) {
            throw new LastAdministrator();
          }
          person.networkRoles().forEach(role -> people.relieve(person.account().id(), role));
          LOG.log(Level.INFO, "{0} relieved", person.account().id());
        });
    return found.isPresent();
  }

  private static boolean isNamed(Person person, String username) {
    return person.account().username().text().equals(username);
  }

  /**
   * Issues a one-time password for any account.
   *
   * @return empty when there is no such account
   */
  @Requires(Right.MANAGE_CHAMBERS)
  @Transactional
  public Optional<Invitation> resetPassword(String username) {
    return Username.typed(username).flatMap(people::account).map(this::renew);
  }

  /**
   * Issues a one-time password for any account.
   *
   * @throws it.camcom.pira.domain.language.InvalidInput if nobody has the user name
   */
  @Requires(Right.MANAGE_CHAMBERS)
  @Transactional
  public Invitation resetPassword(PasswordResetInput asked) {
    var faults = new Faults();
    var account = asked.check(faults, people);
    return renew(faults.unless(account::orElseThrow));
  }

  private Invitation renew(Account account) {
    LOG.log(Level.INFO, "password of {0} reset", account.id());
    return invitations.renew(account);
  }

  /** A new chamber, with the invitation of its first administrator. */
  public record Provisioned(Chamber chamber, Invitation administrator) {}
}
