package it.camcom.pira.domain.people;

import static java.util.stream.Collectors.toSet;

import it.camcom.pira.domain.access.Membership;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Texts;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;

/**
 * The input of a member's roles; null where nothing was entered.
 *
 * @param roles names of {@link Role}
 * @param centres names of the centres that a contributor works for
 */
public record RolesInput(Collection<String> roles, Collection<String> centres) {

  /** Roles of one person. */
  public static final int MAX_ROLES = 10;

  /** Centres of one contributor. */
  public static final int MAX_CENTRES = 50;

  /** Returns the membership, or null after reporting each field at fault. */
  Membership check(Fields fields, ChamberId chamber) {
    var chosen =
        given(roles).stream()
            .map(name -> fields.constant(Role.class, "roles", name))
            .filter(Objects::nonNull)
            .collect(toSet());
    var named = given(centres);
    fields.require(
        !given(roles).isEmpty()
            && roles.size() <= MAX_ROLES
            && chosen.stream().noneMatch(Role::isOfNetwork),
        "roles",
        "roles");
    fields.require(
        chosen.contains(Role.CONTRIBUTOR) != named.isEmpty(), "centres", "contributorCentre");
    fields.require(
        named.size() <= MAX_CENTRES
            && named.stream()
                .allMatch(
                    centre ->
                        !centre.isBlank()
                            && centre.length() <= Texts.MAX_LINE
                            && Texts.isOneLine(centre)),
        "centres",
        "centres",
        MAX_CENTRES);
    return fields.ifSound(
        () ->
            new Membership(
                chamber, chosen, named.stream().map(ResponsibilityCentre::new).collect(toSet())));
  }

  private static Set<String> given(Collection<String> entered) {
    return entered == null ? Set.of() : entered.stream().filter(Objects::nonNull).collect(toSet());
  }
}
