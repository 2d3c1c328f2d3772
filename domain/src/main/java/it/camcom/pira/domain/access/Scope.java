package it.camcom.pira.domain.access;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import java.util.Objects;
import java.util.Set;

/**
 * Limits which data a piece of work may see, and names the person it is done for. Each kind of
 * scope works with a database role that grants only what the scope needs.
 */
public sealed interface Scope {

  /** The account of the person; {@link AccountId#PLATFORM} for the platform itself. */
  AccountId person();

  /** Whether the scope grants the right. */
  boolean grants(Right right);

  /**
   * The work of a member in one chamber. It sees that chamber only.
   *
   * @param centres the responsibility centres whose indicators the person answers for as a
   *     contributor
   * @param readOnly whether the person logged in with a credential that permits reading only
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

  /** An analyst's work across chambers. It sees approved figures and no drafts. */
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
   * An administrator's work on the register. It sees the chambers and their members, and nothing of
   * a chamber's work.
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
   * What concerns one person alone: their memberships and credentials.
   *
   * @param inPerson whether they logged in with a password, rather than a program with a token
   */
  record OfPerson(AccountId person, boolean inPerson) implements Scope {

    public OfPerson {
      Objects.requireNonNull(person, "person");
    }

    /** A person whose kind of login is unknown or does not matter. */
    public OfPerson(AccountId person) {
      this(person, false);
    }

    @Override
    public boolean grants(Right right) {
      return right == Right.OWN_ACCOUNT || (right == Right.IN_PERSON && inPerson);
    }
  }
}
