package it.camcom.pira.domain.people;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.language.Texts;
import java.util.Optional;

/**
 * A person who may log in.
 *
 * @param name first and last name
 * @param home the chamber that manages the account; empty once the person belongs to more than one
 *     or works for the network, which then manages it
 */
public record Account(
    AccountId id,
    Username username,
    String name,
    Optional<String> email,
    boolean enabled,
    Optional<ChamberId> home) {

  /** The most characters of a name. */
  public static final int MAX_NAME = 200;

  /** The most characters of an e-mail address. */
  public static final int MAX_EMAIL = 254;

  public Account {
    Texts.requireBounded("name", name, MAX_NAME);
  }
}
