package it.camcom.pira.domain.register;

import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.people.PersonInput;

/**
 * The input of an appointment to the network.
 *
 * @param role name of a {@link Role}; null where nothing was entered
 */
public record AppointmentInput(PersonInput person, String role) {

  /** Returns the role; null, with a fault, unless it is a network role. */
  Role checkRole(Fields fields) {
    var chosen = fields.constant(Role.class, "role", role);
    if (chosen != null) {
      fields.require(chosen.isOfNetwork(), "role", "networkRole");
    }
    return chosen;
  }
}
