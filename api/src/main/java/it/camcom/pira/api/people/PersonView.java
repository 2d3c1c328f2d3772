package it.camcom.pira.api.people;

import it.camcom.pira.domain.access.Membership;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.people.Account;
import it.camcom.pira.domain.people.Person;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person with all their memberships and roles. */
@Schema(name = "Person")
public record PersonView(
    @Schema(examples = "anna") String username,
    @Schema(examples = "Anna Bianchi") String name,
    String email,
    boolean mustChangePassword,
    List<MembershipView> memberships,
    @Schema(description = "Ruoli nella rete") List<Role> networkRoles) {

  public static PersonView of(Person person) {
    Account account = person.account();
    return new PersonView(
        account.username().text(),
        account.name(),
        account.email().orElse(null),
        person.mustChangePassword(),
        person.memberships().stream().map(MembershipView::of).toList(),
        person.networkRoles().stream().sorted().toList());
  }

  /** The roles of a person in one chamber. */
  @Schema(name = "Membership")
  public record MembershipView(
      @Schema(examples = "prato") String chamber,
      List<Role> roles,
      @Schema(description = "I centri di responsabilità di un referente") List<String> centres) {

    static MembershipView of(Membership membership) {
      return new MembershipView(
          membership.chamber().code(),
          membership.roles().stream().sorted().toList(),
          membership.centres().stream().map(ResponsibilityCentre::name).sorted().toList());
    }
  }
}
