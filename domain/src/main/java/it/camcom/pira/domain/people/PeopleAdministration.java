package it.camcom.pira.domain.people;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.Membership;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.people.People.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The people of a chamber and their roles in it. Memberships end one after the other, so that two
 * administrators who dismiss each other at once do not leave the chamber without.
 */
@ApplicationScoped
public class PeopleAdministration {

  private static final Logger LOG = System.getLogger(PeopleAdministration.class.getName());

  private CurrentScope scope;
  private People people;
  private Invitations invitations;
  private ChamberLock lock;

  protected PeopleAdministration() {}

  @Inject
  public PeopleAdministration(
      CurrentScope scope, People people, Invitations invitations, ChamberLock lock) {
    this.scope = scope;
    this.people = people;
    this.invitations = invitations;
    this.lock = lock;
  }

  /** Everyone who belongs to the chamber, by user name. */
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
   * Takes a person into the chamber, with an account and a one-time password. Whoever was dismissed
   * comes back with the account that they had.
   *
   * @throws UsernameTaken if somebody has that user name
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field that cannot be taken
   */
  @Requires(Right.MANAGE_PEOPLE)
  @Transactional
  public Invitation invite(NewPerson invited, Set<Role> roles, Set<String> centres) {
    var faults = new Faults();
    invited.check(faults, "");
    var membership = membership(faults, roles, centres);
    var invitation =
        returning(invited)
            .map(invitations::reopen)
            .orElseGet(() -> invitations.open(invited, Optional.of(scope.chamber().chamber())));
    people.assign(invitation.account().username(), membership);
    LOG.log(Level.INFO, "{0} taken in with {1}", invitation.account().username(), roles);
    return invitation;
  }

  /**
   * Gives a member other roles, in place of those that they have.
   *
   * @return empty when nobody of that name belongs to the chamber
   * @throws LastAdministrator if nobody would be left to manage people
   */
  @Requires(Right.MANAGE_PEOPLE)
  @Transactional
  public Optional<Member> assign(String username, Set<Role> roles, Set<String> centres) {
    lock.acquire();
    return find(username)
        .map(
            member -> {
              var membership = membership(new Faults(), roles, centres);
              requireAnotherUnless(roles.contains(Role.CHAMBER_ADMINISTRATOR), member);
              people.assign(member.account().username(), membership);
              LOG.log(Level.INFO, "{0} now has {1}", username, roles);
              return new Member(member.account(), membership);
            });
  }

  /**
   * Ends a membership. An account that the chamber looks after can then not be used any more.
   *
   * @return false when nobody of that name belongs to the chamber
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
            people.enable(member.account().username(), false);
          }
          people.dismiss(member.account().username());
          LOG.log(Level.INFO, "{0} dismissed", username);
        });
    return found.isPresent();
  }

  /**
   * Gives a member a one-time password in place of the own.
   *
   * @return empty when nobody of that name belongs to the chamber
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
              LOG.log(Level.INFO, "password of {0} reset", username);
              return invitations.renew(member.account());
            });
  }

  private Optional<Account> returning(NewPerson invited) {
    return Username.typed(invited.username())
        .flatMap(people::account)
        .filter(account -> !account.enabled() && isOurs(account));
  }

  private boolean isOurs(Account account) {
    return account.home().filter(scope.chamber().chamber()::equals).isPresent();
  }

  private void requireAnotherUnless(boolean stays, Member member) {
    if (!stays
        && people.members().stream()
            .filter(other -> !other.account().username().equals(member.account().username()))
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

  private Membership membership(Faults faults, Set<Role> roles, Set<String> centres) {
    NewPerson.checkRoles(faults, roles, centres);
    return faults.unless(
        () ->
            new Membership(
                scope.chamber().chamber(),
                roles,
                centres.stream().map(ResponsibilityCentre::new).collect(Collectors.toSet())));
  }
}
