package it.camcom.pira.web.register;

import it.camcom.pira.domain.people.Person;
import it.camcom.pira.web.page.Choice;

/** A person who works for the network, as a list shows them. */
public record NetworkPersonRow(
    String username, String name, String email, String roles, boolean enabled) {

  static NetworkPersonRow of(Person person) {
    var account = person.account();
    return new NetworkPersonRow(
        account.username().text(),
        account.name().isEmpty() ? account.username().text() : account.name(),
        account.email().orElse(""),
        Choice.named(person.networkRoles()),
        account.enabled());
  }
}
