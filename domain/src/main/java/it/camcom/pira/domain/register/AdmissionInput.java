package it.camcom.pira.domain.register;

import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.people.Account;
import it.camcom.pira.domain.people.People;
import it.camcom.pira.domain.people.Username;
import java.util.Optional;

/**
 * Who is to be given a role in a chamber, as somebody enters it; null where nothing was entered.
 *
 * @param role name of a {@link Role}
 */
public record AdmissionInput(String username, String role) {

  /** Somebody's user name; a fault unless there is an account of it. */
  Optional<Account> checkAccount(Fields fields, People people) {
    var account = Optional.ofNullable(username).flatMap(Username::typed).flatMap(people::account);
    fields.require(account.isPresent(), "username", "nobody");
    return account;
  }

  /**
   * The role; null, and a fault, unless it is one of a chamber that can be given without naming a
   * centre, which the chamber alone knows.
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
