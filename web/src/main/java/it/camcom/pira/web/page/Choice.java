package it.camcom.pira.web.page;

import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.language.Terms;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** One of the things that a field lets people choose from. */
public record Choice(String value, String label) {

  public static List<Choice> rolesOfChamber() {
    return roles(false);
  }

  /** Those that can be given without naming a chamber's centres, which the chamber alone knows. */
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

  /** Roles as people read them, in their order. */
  public static String named(Collection<Role> roles) {
    return roles.stream().sorted().map(Terms::of).collect(Collectors.joining(", "));
  }
}
