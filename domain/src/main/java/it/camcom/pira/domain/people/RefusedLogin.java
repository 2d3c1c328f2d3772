package it.camcom.pira.domain.people;

import it.camcom.pira.domain.chamber.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * An attempt to log in that did not go well. Neither what was typed nor where it came from is kept.
 *
 * @param account whose it was; empty when nobody has the user name that was typed
 */
public record RefusedLogin(Optional<AccountId> account, Outcome outcome, Instant at) {

  /** Why the attempt did not go well. */
  public enum Outcome {
    /** The password was wrong, or the account is unknown or disabled. */
    REFUSED,
    /** Earlier attempts failed, so that this one had to wait. */
    DELAYED
  }
}
