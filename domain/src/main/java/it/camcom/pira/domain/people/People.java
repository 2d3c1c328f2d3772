package it.camcom.pira.domain.people;

import it.camcom.pira.domain.access.Membership;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.ChamberId;
import java.util.List;
import java.util.Optional;

/** The register of people. What a scope may not see of it is not there. */
public interface People {

  /**
   * In the scope of a person or of the register: the person whose account this is, if it may be
   * used.
   */
  Optional<Person> enabled(AccountId account);

  /** The account of that user name. */
  Optional<Account> account(Username username);

  /** Adds an account without a password. */
  void add(Account account);

  /** Lets an account be used, or not any more. */
  void enable(AccountId account, boolean enabled);

  /**
   * Sets what the person logs in with.
   *
   * @param hash as {@link Passwords#hash} gives it
   * @param mustChange whether the person has to choose another before anything else
   */
  void setPassword(AccountId account, String hash, boolean mustChange);

  /** Everyone who belongs to the chamber in scope, by user name. */
  List<Member> members();

  /** Sets the roles of a person in the chamber in scope, in place of those that they had. */
  void assign(AccountId account, Membership membership);

  /** Ends the membership in the chamber in scope. */
  void dismiss(AccountId account);

  /** In the register's scope: gives a person a role in a chamber, besides those that they have. */
  void admit(AccountId account, ChamberId chamber, Role role);

  /** In the register's scope: everyone who works for the network, by user name. */
  List<Person> ofNetwork();

  /** In the register's scope: gives a person a role in the network. */
  void appoint(AccountId account, Role role);

  /** In the register's scope: takes it away. */
  void relieve(AccountId account, Role role);

  /** In the register's scope: whether a person has a role in any chamber or in the network. */
  boolean isAtWork(AccountId account);

  /** One member of a chamber. */
  record Member(Account account, Membership membership) {}
}
