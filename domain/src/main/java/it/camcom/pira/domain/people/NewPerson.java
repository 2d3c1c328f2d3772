package it.camcom.pira.domain.people;

import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.language.Texts;
import java.util.Set;
import java.util.regex.Pattern;

/** A person as somebody enters them, to be given an account. */
public record NewPerson(String username, String name, String email) {

  private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,189}");

  /** Centres of one contributor. */
  private static final int MAX_CENTRES = 50;

  /** Notes what cannot be taken, each under its field. */
  public void check(Faults faults, String prefix) {
    faults.require(Username.typed(username).isPresent(), prefix + "username", "username");
    faults.require(
        !name.isBlank() && name.length() <= Account.MAX_NAME,
        prefix + "name",
        "name",
        Account.MAX_NAME);
    faults.require(email.isEmpty() || EMAIL.matcher(email).matches(), prefix + "email", "email");
  }

  /** Notes what stands in the way of these being the roles of a member. */
  public static void checkRoles(Faults faults, Set<Role> roles, Set<String> centres) {
    faults.require(
        !roles.isEmpty() && roles.stream().noneMatch(Role::isOfNetwork), "roles", "roles");
    faults.require(
        roles.contains(Role.CONTRIBUTOR) != centres.isEmpty(), "centres", "contributorCentre");
    faults.require(
        centres.size() <= MAX_CENTRES
            && centres.stream()
                .allMatch(centre -> !centre.isBlank() && centre.length() <= Texts.MAX_LINE),
        "centres",
        "centres",
        MAX_CENTRES);
  }
}
