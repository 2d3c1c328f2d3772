package it.camcom.pira.platform.support;

import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.access.Role;
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
public record TestPerson(String username, Optional<FilledChamber> place, Optional<Role> role) {

  /** Has an account, and belongs nowhere. */
  public static final TestPerson STRANGER =
      new TestPerson("straniero", Optional.empty(), Optional.empty());

  /** Has not logged in. */
  public static final TestPerson NOBODY = new TestPerson("", Optional.empty(), Optional.empty());

  /** Has every role, in both chambers and in the network. */
  public static final TestPerson EVERYWHERE =
      new TestPerson("ovunque", Optional.empty(), Optional.empty());

  /** One for each role of the chamber. */
  public static List<TestPerson> of(FilledChamber chamber) {
    return Arrays.stream(Role.values())
        .filter(role -> !role.isOfNetwork())
        .map(
            role ->
                new TestPerson(
                    role.name().toLowerCase(Locale.ROOT) + "." + chamber.word(),
                    Optional.of(chamber),
                    Optional.of(role)))
        .toList();
  }

  /** One for each role of the network. */
  public static List<TestPerson> ofNetwork() {
    return Arrays.stream(Role.values())
        .filter(Role::isOfNetwork)
        .map(
            role ->
                new TestPerson(
                    role.name().toLowerCase(Locale.ROOT), Optional.empty(), Optional.of(role)))
        .toList();
  }

  /** Everyone that there can be, with the members of the chambers. */
  public static List<TestPerson> everyone(FilledChamber... chambers) {
    return Stream.of(
            Arrays.stream(chambers).flatMap(chamber -> of(chamber).stream()),
            ofNetwork().stream(),
            Stream.of(STRANGER, NOBODY))
        .flatMap(people -> people)
        .toList();
  }

  public boolean isNobody() {
    return username.isEmpty();
  }

  public boolean belongsTo(FilledChamber chamber) {
    return place.filter(chamber::equals).isPresent();
  }

  public boolean has(Right right) {
    return role.filter(one -> one.grants(right)).isPresent();
  }

  /** What their programs log in with. */
  public Optional<String> token() {
    return isNobody() ? Optional.empty() : Optional.of("pira_prova_" + username);
  }

  @Override
  public String toString() {
    return isNobody() ? "nobody" : username;
  }
}
