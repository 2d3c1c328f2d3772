package it.camcom.pira.domain.people;

import static java.util.stream.Collectors.toSet;

import it.camcom.pira.domain.access.Membership;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.Centres;
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
 * @param centres names of the centres of the chamber's list that a contributor works for
 */
public record RolesInput(Collection<String> roles, Collection<String> centres) {

  /** Roles of one person. */
  public static final int MAX_ROLES = 10;

  /** Centres of one contributor. */
  public static final int MAX_CENTRES = 50;

  /** Returns the membership, or null after reporting each field at fault. */
  Membership check(Fields fields, ChamberId chamber, Centres list) {
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
    var listed = named.size() <= MAX_CENTRES ? centres(fields, named, list) : null;
    fields.require(listed != null, "centres", "centres", MAX_CENTRES);
    return fields.ifSound(() -> new Membership(chamber, chosen, listed));
  }

  /** Those of the list, as it spells them; null if a name is none. */
  private static Set<ResponsibilityCentre> centres(Fields fields, Set<String> named, Centres list) {
    if (!named.stream().allMatch(RolesInput::isName)) {
      return null;
    }
    return named.stream()
        .map(ResponsibilityCentre::new)
        .flatMap(
            given -> {
              var known = list.open(given);
              fields.require(known.isPresent(), "centres", "unknownCentre", given.name());
              return known.stream();
            })
        .collect(toSet());
  }

  private static boolean isName(String centre) {
    return ResponsibilityCentre.isName(centre) && Texts.isOneLine(centre);
  }

  private static Set<String> given(Collection<String> entered) {
    return entered == null ? Set.of() : entered.stream().filter(Objects::nonNull).collect(toSet());
  }
}
