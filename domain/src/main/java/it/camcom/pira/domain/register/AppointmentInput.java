package it.camcom.pira.domain.register;

import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.people.PersonInput;

/**
 * A person as somebody enters them, to be given a role in the network.
 *
 * @param role name of a {@link Role}; null where nothing was entered
 */
public record AppointmentInput(PersonInput person, String role) {

  /** The role; null, and a fault, unless it is one of the network. */
  Role checkRole(Fields fields) {
    var chosen = fields.constant(Role.class, "role", role);
    if (chosen != null) {
      fields.require(chosen.isOfNetwork(), "role", "networkRole");
    }
    return chosen;
  }
}
