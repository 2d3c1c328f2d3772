package it.camcom.pira.domain.campaign;

import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.people.Account;
import it.camcom.pira.domain.people.People.Member;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Determines who answers for measurements: the contributors of a centre, or the planning officers
 * if the centre has no contributors. People who cannot log in answer for nothing.
 */
public record ResponsiblePeople(List<Member> members) {

  public ResponsiblePeople {
    members = members.stream().filter(member -> member.account().enabled()).toList();
  }

  /** Returns them by user name; empty when nobody answers. */
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
