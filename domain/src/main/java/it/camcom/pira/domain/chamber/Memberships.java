package it.camcom.pira.domain.chamber;

import java.util.List;

/** Who belongs to which chamber, from the platform's own record. */
public interface Memberships {

  /** Those of the person that the scope in hand is of. */
  List<Membership> own();
}
