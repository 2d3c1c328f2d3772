package it.camcom.pira.domain.people;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.language.Texts;
import java.util.Optional;

/**
 * A person who may log in.
 *
 * @param name first and last name
 * @param home the chamber that looks after the account; empty once the person belongs to more than
 *     one, or works for the network, which then looks after it
 */
public record Account(
    AccountId id,
    Username username,
    String name,
    Optional<String> email,
    boolean enabled,
    Optional<ChamberId> home) {

  /** Characters of a name. */
  public static final int MAX_NAME = 200;

  /** Characters of an e-mail address. */
  public static final int MAX_EMAIL = 254;

  public Account {
    Texts.requireBounded("name", name, MAX_NAME);
  }
}
