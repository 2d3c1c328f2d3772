package it.camcom.pira.web.page;

import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.language.Terms;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** One choice of a field. */
public record Choice(String value, String label) {

  public static List<Choice> rolesOfChamber() {
    return roles(false);
  }

  /** Returns the roles that need no centre; only the chamber knows its centres. */
  public static List<Choice> rolesWithoutCentres() {
    return rolesOfChamber().stream()
        .filter(choice -> !choice.value().equals(Role.CONTRIBUTOR.name()))
        .toList();
  }

  public static List<Choice> rolesOfNetwork() {
    return roles(true);
  }

  private static List<Choice> roles(boolean ofNetwork) {
    return Arrays.stream(Role.values())
        .filter(role -> role.isOfNetwork() == ofNetwork)
        .map(role -> new Choice(role.name(), Terms.of(role)))
        .toList();
  }

  /** Returns the names of roles, in their order. */
  public static String named(Collection<Role> roles) {
    return roles.stream().sorted().map(Terms::of).collect(Collectors.joining(", "));
  }
}
