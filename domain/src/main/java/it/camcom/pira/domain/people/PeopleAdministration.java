package it.camcom.pira.domain.people;

import it.camcom.pira.domain.chamber.CurrentScope;
import it.camcom.pira.domain.chamber.Membership;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.chamber.Right;
import it.camcom.pira.domain.chamber.Role;
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

/** The people of a chamber and their roles in it. */
@ApplicationScoped
public class PeopleAdministration {

  private static final Logger LOG = System.getLogger(PeopleAdministration.class.getName());

  private CurrentScope scope;
  private People people;
  private Invitations invitations;

  protected PeopleAdministration() {}

  @Inject
  public PeopleAdministration(CurrentScope scope, People people, Invitations invitations) {
    this.scope = scope;
    this.people = people;
    this.invitations = invitations;
  }

  /** Everyone who belongs to the chamber, by user name. */
  @Transactional
  public List<Member> members() {
    scope.require(Right.MANAGE_PEOPLE);
    return people.members();
  }

  @Transactional
  public Optional<Member> member(String username) {
    scope.require(Right.MANAGE_PEOPLE);
    return find(username);
  }

  /**
   * Takes a person into the chamber, with an account and a one-time password.
   *
   * @throws UsernameTaken if somebody has that user name
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field that cannot be taken
   */
  @Transactional
  public Invitation invite(NewPerson invited, Set<Role> roles, Set<String> centres) {
    scope.require(Right.MANAGE_PEOPLE);
    var faults = new Faults();
    invited.check(faults, "");
    NewPerson.checkRoles(faults, roles, centres);
    var membership = faults.unless(() -> membership(roles, centres));
    var invitation = invitations.open(invited, Optional.of(scope.chamber().chamber()));
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
  @Transactional
  public Optional<Member> assign(String username, Set<Role> roles, Set<String> centres) {
    scope.require(Right.MANAGE_PEOPLE);
    return find(username)
        .map(
            member -> {
              var membership = membership(roles, centres);
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
  @Transactional
  public boolean dismiss(String username) {
    scope.require(Right.MANAGE_PEOPLE);
    var found = find(username);
    found.ifPresent(
        member -> {
          requireAnotherUnless(false, member);
          if (isOurs(member)) {
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
   * @throws LookedAfterElsewhere if the account gives access to more than this chamber
   */
  @Transactional
  public Optional<Invitation> resetPassword(String username) {
    scope.require(Right.MANAGE_PEOPLE);
    return find(username)
        .map(
            member -> {
              if (!isOurs(member)) {
                throw new LookedAfterElsewhere();
              }
              LOG.log(Level.INFO, "password of {0} reset", username);
              return invitations.renew(member.account());
            });
  }

  private boolean isOurs(Member member) {
    return member.account().home().filter(scope.chamber().chamber()::equals).isPresent();
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

  private Membership membership(Set<Role> roles, Set<String> centres) {
    NewPerson.checkRoles(roles, centres);
    return new Membership(
        scope.chamber().chamber(),
        roles,
        centres.stream().map(ResponsibilityCentre::new).collect(Collectors.toSet()));
  }
}
