package it.camcom.pira.domain.campaign;

import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.people.Account;
import it.camcom.pira.domain.people.People.Member;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who of a chamber answers for what is measured: the contributors of a centre, and for a centre
 * that has none the planning officers. Whoever cannot log in answers for nothing.
 */
public record ResponsiblePeople(List<Member> members) {

  public ResponsiblePeople {
    members = members.stream().filter(member -> member.account().enabled()).toList();
  }

  /** By user name; empty when there is nobody at all. */
  public List<Account> of(Optional<ResponsibilityCentre> centre) {
    var contributors =
        centre.map(one -> with(member -> contributes(member, one))).orElse(List.of());
    return contributors.isEmpty() ? with(ResponsiblePeople::plans) : contributors;
  }

  private List<Account> with(Predicate<Member> part) {
    return members.stream().filter(part).map(Member::account).toList();
  }

  private static boolean contributes(Member member, ResponsibilityCentre centre) {
    return member.membership().centres().contains(centre);
  }

  private static boolean plans(Member member) {
    return member.membership().roles().contains(Role.PLANNING_OFFICER);
  }
}
