package it.camcom.pira.domain.people;

import it.camcom.pira.domain.access.Membership;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.ChamberId;
import java.util.List;
import java.util.Optional;

/** The register of people. What a scope may not see of it is not there. */
public interface People {

  /**
   * In the scope of a person or of the register: the person whose name this is, if there is an
   * account that may be used.
   */
  Optional<Person> enabled(Username username);

  Optional<Account> account(Username username);

  /** Adds an account without a password. */
  void add(Account account);

  /** Lets an account be used, or not any more. */
  void enable(Username username, boolean enabled);

  /**
   * Sets what the person logs in with.
   *
   * @param hash as {@link Passwords#hash} gives it
   * @param mustChange whether the person has to choose another before anything else
   */
  void setPassword(Username username, String hash, boolean mustChange);

  /** Everyone who belongs to the chamber in scope, by user name. */
  List<Member> members();

  /** Sets the roles of a person in the chamber in scope, in place of those that they had. */
  void assign(Username username, Membership membership);

  /** Ends the membership in the chamber in scope. */
  void dismiss(Username username);

  /** In the register's scope: gives a person a role in a chamber, besides those that they have. */
  void admit(Username username, ChamberId chamber, Role role);

  /** In the register's scope: everyone who works for the network, by user name. */
  List<Person> ofNetwork();

  /** In the register's scope: gives a person a role in the network. */
  void appoint(Username username, Role role);

  /** In the register's scope: takes it away. */
  void relieve(Username username, Role role);

  /** One member of a chamber. */
  record Member(Account account, Membership membership) {}
}
