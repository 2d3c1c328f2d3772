package it.camcom.pira.domain.people;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.Centres;
import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.people.People.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

/**
 * Manages the people of a chamber and their roles. Memberships end one after the other, so that two
 * administrators who dismiss each other at the same time do not leave the chamber without one.
 */
@ApplicationScoped
public class PeopleAdministration {

  private static final Logger LOG = System.getLogger(PeopleAdministration.class.getName());

  private CurrentScope scope;
  private People people;
  private Centres centres;
  private Invitations invitations;
  private ChamberLock lock;

  protected PeopleAdministration() {}

  @Inject
  public PeopleAdministration(
      CurrentScope scope,
      People people,
      Centres centres,
      Invitations invitations,
      ChamberLock lock) {
    this.scope = scope;
    this.people = people;
    this.centres = centres;
    this.invitations = invitations;
    this.lock = lock;
  }

  /** Returns the members of the chamber, by user name. */
  @Requires(Right.MANAGE_PEOPLE)
  @Transactional
  public List<Member> members() {
    return people.members();
  }

  @Requires(Right.MANAGE_PEOPLE)
  @Transactional
  public Optional<Member> member(String username) {
    return find(username);
  }

  /**
   * Invites a person to the chamber, with an account and a one-time password. A dismissed person
   * returns with their old account.
   *
   * @throws UsernameTaken if somebody has that user name
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field at fault
   */
  @Requires(Right.MANAGE_PEOPLE)
  @Transactional
  public Invitation invite(InvitationInput asked) {
    lock.acquire();
    var faults = new Faults();
    var fields = new Fields(faults);
    var person = asked.person().check(fields);
    var membership = asked.roles().check(fields, scope.chamber().chamber(), centres);
    faults.unless(() -> person);
    var invitation =
        returning(person)
            .map(invitations::reopen)
            .orElseGet(() -> invitations.open(person, Optional.of(scope.chamber().chamber())));
    people.assign(invitation.account().id(), membership);
    LOG.log(Level.INFO, "{0} taken in with {1}", invitation.account().id(), membership.roles());
    return invitation;
  }

  /**
   * Replaces the roles of a member.
   *
   * @return empty when the chamber has no member with that user name
   * @throws LastAdministrator if nobody would be left to manage people
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field at fault
   */
  @Requires(Right.MANAGE_PEOPLE)
  @Transactional
  public Optional<Member> assign(String username, RolesInput asked) {
    lock.acquire();
    return find(username).map(member -> assign(member, asked));
  }

  private Member assign(Member member, RolesInput asked) {
    var faults = new Faults();
    var found = asked.check(new Fields(faults), scope.chamber().chamber(), centres);
    var membership = faults.unless(() -> found);
    requireAnotherUnless(membership.roles().contains(Role.CHAMBER_ADMINISTRATOR), member);
    people.assign(member.account().id(), membership);
    LOG.log(Level.INFO, "{0} now has {1}", member.account().id(), membership.roles());
    return new Member(member.account(), membership);
  }

  /**
   * Ends a membership, and disables the account if the chamber manages it.
   *
   * @return false when the chamber has no member with that user name
   * @throws LastAdministrator if nobody would be left to manage people
   */
  @Requires(Right.MANAGE_PEOPLE)
  @Transactional
  public boolean dismiss(String username) {
    lock.acquire();
    var found = find(username);
    found.ifPresent(
        member -> {
          requireAnotherUnless(false, member);
          if (isOurs(member.account())) {
            people.enable(member.account().id(), false);
          }
          people.dismiss(member.account().id());
          LOG.log(Level.INFO, "{0} dismissed", member.account().id());
        });
    return found.isPresent();
  }

  /**
   * Replaces a member's password with a one-time password.
   *
   * @return empty when the chamber has no member with that user name
   * @throws ManagedByNetwork if the account gives access to more than this chamber
   */
  @Requires(Right.MANAGE_PEOPLE)
  @Transactional
  public Optional<Invitation> resetPassword(String username) {
    return find(username)
        .map(
            member -> {
              if (!isOurs(member.account())) {
                throw new ManagedByNetwork();
              }
              LOG.log(Level.INFO, "password of {0} reset", member.account().id());
              return invitations.renew(member.account());
            });
  }

  private Optional<Account> returning(NewPerson invited) {
    return people
        .account(invited.username())
        .filter(account -> !account.enabled() && isOurs(account));
  }

  private boolean isOurs(Account account) {
    return account.home().filter(scope.chamber().chamber()::equals).isPresent();
  }

  private void requireAnotherUnless(boolean stays, Member member) {
    if (!stays
        && people.members().stream()
            .filter(other -> !other.account().id().equals(member.account().id()))
            .filter(other -> other.account().enabled())
            .noneMatch(other -> other.membership().roles().contains(Role.CHAMBER_ADMINISTRATOR))
        && member.membership().roles().contains(Role.CHAMBER_ADMINISTRATOR)) {
      throw new LastAdministrator();
    }
  }

  private Optional<Member> find(String username) {
    return people.members().stream()
        .filter(member -> member.account().username().text().equals(username))
        .findFirst();
  }
}
