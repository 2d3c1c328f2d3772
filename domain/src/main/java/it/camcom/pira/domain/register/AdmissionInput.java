package it.camcom.pira.domain.register;

import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.people.Account;
import it.camcom.pira.domain.people.People;
import it.camcom.pira.domain.people.Username;
import java.util.Optional;

/**
 * The input of an admission to a chamber; null where nothing was entered.
 *
 * @param role name of a {@link Role}
 */
public record AdmissionInput(String username, String role) {

  /** Returns the account of the user name; a fault if there is none. */
  Optional<Account> checkAccount(Fields fields, People people) {
    var account = Optional.ofNullable(username).flatMap(Username::typed).flatMap(people::account);
    fields.require(account.isPresent(), "username", "nobody");
    return account;
  }

  /**
   * Returns the role; null, with a fault, unless it is a chamber role that needs no centre. Only
   * the chamber knows its centres.
   */
  Role checkRole(Fields fields) {
    var chosen = fields.constant(Role.class, "role", role);
    if (chosen != null) {
      fields.require(!chosen.isOfNetwork(), "role", "roles");
      fields.require(chosen != Role.CONTRIBUTOR, "role", "contributorCentre");
    }
    return chosen;
  }
}
