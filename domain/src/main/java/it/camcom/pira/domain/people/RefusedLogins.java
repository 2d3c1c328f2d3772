package it.camcom.pira.domain.people;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.people.RefusedLogin.Outcome;
import java.time.Instant;
import java.util.Optional;

/** The attempts to log in that did not go well, as the audit of the register keeps them. */
public interface RefusedLogins {

  void add(RefusedLogin refused);

  /** How many there were since then of one account, or of nobody's. */
  long count(Optional<AccountId> account, Outcome outcome, Instant since);
}
