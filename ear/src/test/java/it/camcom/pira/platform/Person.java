package it.camcom.pira.platform;

import it.camcom.pira.domain.chamber.Right;
import it.camcom.pira.domain.chamber.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who asks.
 *
 * @param place the chamber that they belong to; empty for the network's people and for strangers
 */
record Person(String username, Optional<FilledChamber> place, Optional<Role> role) {

  /** Has an account, and belongs nowhere. */
  static final Person STRANGER = new Person("straniero", Optional.empty(), Optional.empty());

  /** Has not logged in. */
  static final Person NOBODY = new Person("", Optional.empty(), Optional.empty());

  /** Has every role, in both chambers and in the network. */
  static final Person EVERYWHERE = new Person("ovunque", Optional.empty(), Optional.empty());

  /** One for each role of the chamber. */
  static List<Person> of(FilledChamber chamber) {
    return Arrays.stream(Role.values())
        .filter(role -> !role.isOfNetwork())
        .map(
            role ->
                new Person(
                    role.name().toLowerCase(Locale.ROOT) + "." + chamber.word(),
                    Optional.of(chamber),
                    Optional.of(role)))
        .toList();
  }

  /** One for each role of the network. */
  static List<Person> ofNetwork() {
    return Arrays.stream(Role.values())
        .filter(Role::isOfNetwork)
        .map(
            role ->
                new Person(
                    role.name().toLowerCase(Locale.ROOT), Optional.empty(), Optional.of(role)))
        .toList();
  }

  /** Everyone that there can be, with the members of the chambers. */
  static List<Person> everyone(FilledChamber... chambers) {
    return Stream.of(
            Arrays.stream(chambers).flatMap(chamber -> of(chamber).stream()),
            ofNetwork().stream(),
            Stream.of(STRANGER, NOBODY))
        .flatMap(people -> people)
        .toList();
  }

  boolean isNobody() {
    return username.isEmpty();
  }

  boolean belongsTo(FilledChamber chamber) {
    return place.filter(chamber::equals).isPresent();
  }

  boolean has(Right right) {
    return role.filter(one -> one.grants(right)).isPresent();
  }

  /** What their programs log in with. */
  Optional<String> token() {
    return isNobody() ? Optional.empty() : Optional.of("pira_prova_" + username);
  }

  @Override
  public String toString() {
    return isNobody() ? "nobody" : username;
  }
}
