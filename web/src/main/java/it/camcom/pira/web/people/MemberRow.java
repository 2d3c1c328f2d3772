package it.camcom.pira.web.people;

import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.people.People.Member;
import it.camcom.pira.web.page.Choice;
import java.util.List;

/**
 * A member, as the chamber's pages show them.
 *
 * @param resettable whether the chamber manages the account
 */
public record MemberRow(
    String username,
    String name,
    String email,
    String roles,
    List<String> centres,
    boolean enabled,
    boolean resettable) {

  static MemberRow of(Member member) {
    var account = member.account();
    return new MemberRow(
        account.username().text(),
        account.name().isEmpty() ? account.username().text() : account.name(),
        account.email().orElse(""),
        Choice.named(member.membership().roles()),
        member.membership().centres().stream().map(ResponsibilityCentre::name).sorted().toList(),
        account.enabled(),
        account.home().isPresent());
  }
}
