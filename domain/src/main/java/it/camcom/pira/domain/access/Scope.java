package it.camcom.pira.domain.access;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import java.util.Objects;
import java.util.Set;

/**
 * Whose data a piece of work may see, and for whom it is done. Each kind of scope works with a role
 * of the database that can do no more than the scope is for.
 */
public sealed interface Scope {

  /** The account of the person; {@link AccountId#PLATFORM} for the platform itself. */
  AccountId person();

  /** Whether the work may do what needs the right. */
  boolean grants(Right right);

  /**
   * The work of a member in one chamber: it sees that chamber.
   *
   * @param centres those whose indicators the person answers for as a contributor
   * @param readOnly whether the person came in with something that lets them read only
   */
  record OfChamber(
      ChamberId chamber,
      AccountId person,
      Set<Role> roles,
      Set<ResponsibilityCentre> centres,
      boolean readOnly)
      implements Scope {

    public OfChamber {
      Objects.requireNonNull(chamber, "chamber");
      Objects.requireNonNull(person, "person");
      roles = Set.copyOf(roles);
      centres = Set.copyOf(centres);
    }

    public OfChamber(ChamberId chamber, AccountId person, Set<Role> roles) {
      this(chamber, person, roles, Set.of(), false);
    }

    @Override
    public boolean grants(Right right) {
      return right == Right.OWN_ACCOUNT
          || ((right.isReading() || !readOnly)
              && roles.stream().anyMatch(role -> !role.isOfNetwork() && role.grants(right)));
    }
  }

  /** An analyst's work across chambers: it sees approved figures and no draft. */
  record OfNetwork(AccountId person) implements Scope {

    public OfNetwork {
      Objects.requireNonNull(person, "person");
    }

    @Override
    public boolean grants(Right right) {
      return right == Right.OWN_ACCOUNT || Role.NETWORK_ANALYST.grants(right);
    }
  }

  /**
   * An administrator's work on the register: it sees which chambers there are and who belongs
   * where, and nothing of a chamber's work.
   */
  record OfRegister(AccountId person, boolean readOnly) implements Scope {

    public OfRegister {
      Objects.requireNonNull(person, "person");
    }

    @Override
    public boolean grants(Right right) {
      return right == Right.OWN_ACCOUNT
          || ((right.isReading() || !readOnly) && Role.NETWORK_ADMINISTRATOR.grants(right));
    }
  }

  /**
   * What concerns one person alone: where they belong, what they log in with.
   *
   * @param inPerson whether they logged in with a password, rather than a program with a token
   */
  record OfPerson(AccountId person, boolean inPerson) implements Scope {

    public OfPerson {
      Objects.requireNonNull(person, "person");
    }

    /** Of somebody of whom it is not known, or does not matter, how they logged in. */
    public OfPerson(AccountId person) {
      this(person, false);
    }

    @Override
    public boolean grants(Right right) {
      return right == Right.OWN_ACCOUNT || (right == Right.IN_PERSON && inPerson);
    }
  }
}
