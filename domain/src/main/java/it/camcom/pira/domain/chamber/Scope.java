package it.camcom.pira.domain.chamber;

import java.util.Objects;
import java.util.Set;

/**
 * Whose data a piece of work may see, and for whom it is done. Work in a chamber's scope sees that
 * chamber; work in a person's scope sees that person's memberships and nothing of any chamber.
 */
public sealed interface Scope {

  /** The name that the person logged in with. */
  String person();

  /** The work of a member in one chamber. */
  record OfChamber(ChamberId chamber, String person, Set<Role> roles) implements Scope {

    public OfChamber {
      Objects.requireNonNull(chamber, "chamber");
      Objects.requireNonNull(person, "person");
      roles = Set.copyOf(roles);
    }

    public boolean grants(Right right) {
      return roles.stream().anyMatch(role -> role.grants(right));
    }
  }

  /** Before a chamber is entered: which chambers the person belongs to. */
  record OfPerson(String person) implements Scope {

    public OfPerson {
      Objects.requireNonNull(person, "person");
    }
  }
}
