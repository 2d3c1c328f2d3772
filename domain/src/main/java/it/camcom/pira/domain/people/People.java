package it.camcom.pira.domain.people;

import it.camcom.pira.domain.access.Membership;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.ChamberId;
import java.util.List;
import java.util.Optional;

/** The register of people. Each scope sees only what it may. */
public interface People {

  /**
   * In the scope of a person or of the register: returns the person of the account, if it is
   * enabled.
   */
  Optional<Person> enabled(AccountId account);

  /** Returns the account of the user name. */
  Optional<Account> account(Username username);

  /** Adds an account without a password. */
  void add(Account account);

  /** Enables or disables an account. */
  void enable(AccountId account, boolean enabled);

  /**
   * Sets the password.
   *
   * @param hash from {@link Passwords#hash}
   * @param mustChange whether the person has to change it before anything else
   */
  void setPassword(AccountId account, String hash, boolean mustChange);

  /** Returns the members of the chamber in scope, by user name. */
  List<Member> members();

  /** Replaces the roles of a person in the chamber in scope. */
  void assign(AccountId account, Membership membership);

  /** Ends the membership in the chamber in scope. */
  void dismiss(AccountId account);

  /** In the register's scope: adds a role of a person in a chamber. */
  void admit(AccountId account, ChamberId chamber, Role role);

  /** In the register's scope: returns the people who work for the network, by user name. */
  List<Person> ofNetwork();

  /** In the register's scope: gives a person a role in the network. */
  void appoint(AccountId account, Role role);

  /** In the register's scope: removes a role of a person in the network. */
  void relieve(AccountId account, Role role);

  /** In the register's scope: whether a person has a role in any chamber or in the network. */
  boolean isAtWork(AccountId account);

  /** One member of a chamber. */
  record Member(Account account, Membership membership) {}
}
