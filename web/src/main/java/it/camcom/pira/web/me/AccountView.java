package it.camcom.pira.web.me;

import static java.util.stream.Collectors.joining;

import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.people.Person;
import it.camcom.pira.web.page.Choice;
import java.util.List;

/** A person as their own page shows them. */
public record AccountView(
    String username, String name, String email, String networkRoles, List<Belonging> chambers) {

  /** A chamber that the person belongs to. */
  public record Belonging(String id, String chamber, String roles, String centres) {}

  static AccountView of(Person person, List<Chamber> chambers) {
    var account = person.account();
    return new AccountView(
        account.username().text(),
        account.name(),
        account.email().orElse(""),
        Choice.named(person.networkRoles()),
        chambers.stream().map(chamber -> belonging(person, chamber)).toList());
  }

  private static Belonging belonging(Person person, Chamber chamber) {
    var membership =
        person.memberships().stream()
            .filter(one -> one.chamber().equals(chamber.id()))
            .findFirst()
            .orElseThrow();
    return new Belonging(
        chamber.id().code(),
        chamber.name(),
        Choice.named(membership.roles()),
        membership.centres().stream()
            .map(ResponsibilityCentre::name)
            .sorted()
            .collect(joining(", ")));
  }
}
