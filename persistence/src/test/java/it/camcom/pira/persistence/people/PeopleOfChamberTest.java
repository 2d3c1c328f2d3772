package it.camcom.pira.persistence.people;

import static it.camcom.pira.persistence.people.PeopleFixture.HASH;
import static it.camcom.pira.persistence.people.PeopleFixture.REGISTER;
import static it.camcom.pira.persistence.people.PeopleFixture.account;
import static it.camcom.pira.persistence.people.PeopleFixture.accountIn;
import static it.camcom.pira.persistence.people.PeopleFixture.admit;
import static it.camcom.pira.persistence.people.PeopleFixture.ask;
import static it.camcom.pira.persistence.people.PeopleFixture.id;
import static it.camcom.pira.persistence.people.PeopleFixture.in;
import static it.camcom.pira.persistence.people.PeopleFixture.invite;
import static it.camcom.pira.persistence.people.PeopleFixture.membership;
import static it.camcom.pira.persistence.people.PeopleFixture.personIn;
import static it.camcom.pira.persistence.people.PeopleFixture.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.Membership;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.people.People;
import it.camcom.pira.domain.people.People.Member;
import it.camcom.pira.domain.people.UsernameTaken;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.Storage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a chamber sees and does of people, through the port. */
class PeopleOfChamberTest {

  private static final String HOME = "empoli";
  private static final String OTHER = "vinci";

  @BeforeAll
  static void two_chambers_with_people() {
    PeopleFixture.open(HOME, OTHER);
    invite(HOME, "h.amministra", Role.CHAMBER_ADMINISTRATOR);
    invite(HOME, "h.referente", Role.CONTRIBUTOR, Role.AUDITOR);
    invite(OTHER, "o.amministra", Role.CHAMBER_ADMINISTRATOR);
    invite(OTHER, "o.ospite", Role.AUDITOR);
    admit("o.ospite", HOME, Role.SECRETARY_GENERAL);
  }

  private static List<Member> members(String chamber) {
    return ask(in(chamber), People::members);
  }

  private static Optional<Membership> membershipOf(String chamber, String username) {
    return members(chamber).stream()
        .filter(member -> member.account().username().text().equals(username))
        .map(Member::membership)
        .findFirst();
  }

  @Test
  void a_chamber_sees_its_members_with_their_roles_and_centres() {
    assertThat(members(HOME))
        .extracting(member -> member.account().username().text())
        .contains("h.amministra", "h.referente", "o.ospite")
        .doesNotContain("o.amministra")
        .isSorted();
    assertThat(membershipOf(HOME, "h.referente"))
        .contains(membership(HOME, Role.CONTRIBUTOR, Role.AUDITOR));
    assertThat(membershipOf(HOME, "o.ospite")).contains(membership(HOME, Role.SECRETARY_GENERAL));
    assertThat(membershipOf(OTHER, "o.ospite")).contains(membership(OTHER, Role.AUDITOR));
  }

  @Test
  void a_chamber_without_people_has_no_members() {
    PeopleFixture.open("deserta");

    assertThat(members("deserta")).isEmpty();
  }

  @Test
  void an_account_of_another_chamber_is_not_there() {
    assertThat(accountIn(in(HOME), "o.amministra")).isEmpty();
    assertThat(accountIn(in(HOME), "h.referente")).isPresent();
    assertThat(accountIn(in(HOME), "o.ospite")).isPresent();
  }

  @Test
  void a_name_that_is_taken_elsewhere_is_taken() {
    assertThatThrownBy(
            () ->
                work(
                    in(HOME),
                    people ->
                        people.add(account("o.amministra", Optional.of(new ChamberId(HOME))))))
        .isInstanceOf(UsernameTaken.class);
  }

  @Test
  void other_roles_take_the_place_of_those_before() {
    invite(HOME, "h.cambia", Role.CONTRIBUTOR);
    var wanted = membership(HOME, Role.CONTRIBUTOR, Role.PLANNING_OFFICER);
    work(in(HOME), people -> people.assign(id("h.cambia"), wanted));
    assertThat(membershipOf(HOME, "h.cambia")).contains(wanted);

    work(in(HOME), people -> people.assign(id("h.cambia"), membership(HOME, Role.AUDITOR)));
    assertThat(membershipOf(HOME, "h.cambia")).contains(membership(HOME, Role.AUDITOR));
  }

  @Test
  void roles_that_stay_are_no_change() {
    invite(HOME, "h.resta", Role.AUDITOR);
    var before = changesOfMembership();

    work(in(HOME), people -> people.assign(id("h.resta"), membership(HOME, Role.AUDITOR)));

    assertThat(changesOfMembership()).isEqualTo(before);
  }

  private static List<String> changesOfMembership() {
    return Query.strings(
        Storage.shared().database().superuser(),
        "select hash from pira.audit_entry where table_name = 'membership' and chamber_id = '%s'"
            .formatted(HOME));
  }

  @Test
  void a_person_whom_the_network_looks_after_is_given_other_roles_too() {
    invite(OTHER, "o.cambia", Role.AUDITOR);
    admit("o.cambia", HOME, Role.AUDITOR);

    work(
        in(HOME), people -> people.assign(id("o.cambia"), membership(HOME, Role.PLANNING_OFFICER)));

    assertThat(membershipOf(HOME, "o.cambia")).contains(membership(HOME, Role.PLANNING_OFFICER));
    assertThat(membershipOf(OTHER, "o.cambia")).contains(membership(OTHER, Role.AUDITOR));
  }

  @Test
  void who_is_dismissed_goes_on_elsewhere() {
    invite(OTHER, "o.parte", Role.AUDITOR);
    admit("o.parte", HOME, Role.AUDITOR);

    work(in(HOME), people -> people.dismiss(id("o.parte")));

    assertThat(membershipOf(HOME, "o.parte")).isEmpty();
    assertThat(membershipOf(OTHER, "o.parte")).isPresent();
  }

  @Test
  void nobody_takes_in_somebody_of_elsewhere() {
    assertThatThrownBy(
            () ->
                work(
                    in(HOME),
                    people -> people.assign(id("o.amministra"), membership(HOME, Role.AUDITOR))))
        .hasMessageContaining("nobody of that name is of this chamber");
    assertThat(membershipOf(HOME, "o.amministra")).isEmpty();
  }

  @Test
  void an_account_is_shut_and_opened_by_the_chamber_that_looks_after_it() {
    invite(HOME, "h.chiude", Role.AUDITOR);

    work(in(HOME), people -> people.enable(id("h.chiude"), false));
    assertThat(personIn(REGISTER, "h.chiude")).isEmpty();

    work(in(HOME), people -> people.enable(id("h.chiude"), true));
    assertThat(personIn(REGISTER, "h.chiude")).isPresent();
  }

  @Test
  void an_account_of_elsewhere_is_not_shut() {
    assertThatThrownBy(() -> work(in(HOME), people -> people.enable(id("o.ospite"), false)))
        .isNotNull();

    assertThat(personIn(REGISTER, "o.ospite")).isPresent();
  }

  @Test
  void a_password_is_renewed_by_the_chamber_that_looks_after_it() {
    invite(HOME, "h.dimentica", Role.AUDITOR);
    var renewed = HASH.replace('x', 'y');

    work(in(HOME), people -> people.setPassword(id("h.dimentica"), renewed, false));

    assertThat(hashOf("h.dimentica")).containsExactly(renewed);
    assertThat(personIn(REGISTER, "h.dimentica").orElseThrow())
        .matches(person -> !person.mustChangePassword());
  }

  @Test
  void a_password_of_elsewhere_is_not_renewed() {
    for (String username : List.of("o.amministra", "o.ospite")) {
      assertThatThrownBy(
              () ->
                  work(
                      in(HOME),
                      people -> people.setPassword(id(username), HASH.replace('x', 'y'), false)))
          .as(username)
          .isNotNull();
      assertThat(hashOf(username)).containsExactly(HASH);
    }
  }

  private static List<String> hashOf(String username) {
    return Query.strings(
        Storage.shared().database().superuser(),
        "select password_hash from pira.credential where account_id = md5('%s')::uuid"
            .formatted(username));
  }
}
