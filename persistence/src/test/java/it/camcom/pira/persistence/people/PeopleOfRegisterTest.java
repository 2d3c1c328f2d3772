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

import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.people.Account;
import it.camcom.pira.domain.people.People;
import it.camcom.pira.domain.people.Person;
import it.camcom.pira.persistence.local.AtOnce;
import it.camcom.pira.persistence.local.Session;
import it.camcom.pira.persistence.local.Storage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the network's administrators, and people before they enter a chamber, see and do. */
class PeopleOfRegisterTest {

  private static final String HOME = "cecina";
  private static final String OTHER = "bibbona";

  @BeforeAll
  static void two_chambers_with_people() {
    PeopleFixture.open(HOME, OTHER);
    invite(HOME, "c.anna", Role.CONTRIBUTOR, Role.AUDITOR);
    invite(OTHER, "b.bruno", Role.CHAMBER_ADMINISTRATOR);
  }

  private static List<Person> ofNetwork() {
    return ask(REGISTER, People::ofNetwork);
  }

  private static Optional<ChamberId> homeOf(String username) {
    return accountIn(REGISTER, username).flatMap(Account::home);
  }

  @Test
  void the_register_sees_everyone_wherever_they_belong() {
    for (String username : new String[] {"c.anna", "b.bruno", "anna", "carla", "nadia"}) {
      assertThat(accountIn(REGISTER, username)).isPresent();
    }
    assertThat(homeOf("c.anna")).contains(new ChamberId(HOME));
  }

  @Test
  void somebody_who_logged_in_is_found_with_all_that_they_may_enter() {
    invite(HOME, "c.molte", Role.CONTRIBUTOR, Role.AUDITOR);
    admit("c.molte", OTHER, Role.SECRETARY_GENERAL);

    var person = personIn(new Scope.OfPerson(id("c.molte")), "c.molte").orElseThrow();

    assertThat(person.memberships())
        .containsExactlyInAnyOrder(
            membership(HOME, Role.CONTRIBUTOR, Role.AUDITOR),
            membership(OTHER, Role.SECRETARY_GENERAL));
    assertThat(person.networkRoles()).isEmpty();
    assertThat(person.mustChangePassword()).isTrue();
  }

  @Test
  void a_person_of_the_network_is_found_with_their_roles() {
    var nadia = personIn(REGISTER, "nadia").orElseThrow();

    assertThat(nadia.networkRoles()).containsExactly(Role.NETWORK_ANALYST);
    assertThat(nadia.memberships()).isEmpty();
    assertThat(ofNetwork())
        .extracting(person -> person.account().username().text())
        .contains("nadia", "ugo")
        .isSorted();
  }

  @Test
  void the_network_appoints_and_relieves() {
    work(REGISTER, people -> people.add(account("r.nuova", Optional.empty())));
    work(REGISTER, people -> people.appoint(id("r.nuova"), Role.NETWORK_ANALYST));
    assertThat(personIn(REGISTER, "r.nuova").orElseThrow())
        .satisfies(person -> assertThat(person.networkRoles()).contains(Role.NETWORK_ANALYST));

    work(REGISTER, people -> people.relieve(id("r.nuova"), Role.NETWORK_ANALYST));
    assertThat(ofNetwork())
        .noneMatch(person -> person.account().username().text().equals("r.nuova"));
  }

  @Test
  void whoever_belongs_to_a_second_chamber_is_looked_after_by_the_network() {
    invite(HOME, "c.seconda", Role.AUDITOR);
    admit("c.seconda", OTHER, Role.AUDITOR);

    assertThat(homeOf("c.seconda")).isEmpty();
    assertThatThrownBy(() -> reset(HOME, "c.seconda")).isNotNull();
    assertThatThrownBy(() -> reset(OTHER, "c.seconda")).isNotNull();
  }

  @Test
  void whoever_works_for_the_network_is_looked_after_by_it() {
    invite(HOME, "c.nominata", Role.AUDITOR);
    work(REGISTER, people -> people.appoint(id("c.nominata"), Role.NETWORK_ANALYST));

    assertThat(homeOf("c.nominata")).isEmpty();
    assertThatThrownBy(() -> reset(HOME, "c.nominata")).isNotNull();
  }

  @Test
  void another_role_in_the_same_chamber_does_not_change_that() {
    invite(HOME, "c.resta", Role.AUDITOR);
    admit("c.resta", HOME, Role.SECRETARY_GENERAL);
    admit("c.resta", HOME, Role.SECRETARY_GENERAL);

    assertThat(homeOf("c.resta")).contains(new ChamberId(HOME));
    reset(HOME, "c.resta");
    assertThat(personIn(REGISTER, "c.resta").orElseThrow())
        .satisfies(
            person ->
                assertThat(person.memberships())
                    .containsExactly(membership(HOME, Role.AUDITOR, Role.SECRETARY_GENERAL)));
  }

  private static void reset(String chamber, String username) {
    work(in(chamber), people -> people.setPassword(id(username), HASH, true));
  }

  /** Each is a change in both chambers, begun from either side. */
  @Test
  void people_who_change_sides_at_once_do_not_wait_for_each_other_for_ever() {
    for (int i = 0; i < 24; i++) {
      invite(i % 2 == 0 ? HOME : OTHER, "scambio." + i, Role.AUDITOR);
    }

    AtOnce.run(
        8,
        thread -> {
          for (int i = thread; i < 24; i += 8) {
            admit("scambio." + i, i % 2 == 0 ? OTHER : HOME, Role.AUDITOR);
          }
        });

    for (int i = 0; i < 24; i++) {
      assertThat(homeOf("scambio." + i)).isEmpty();
    }
  }

  /** The chamber takes its own lock first and the account then; so has the network to. */
  @Test
  void a_chamber_that_shuts_accounts_while_they_are_admitted_elsewhere_does_not_either() {
    for (int i = 0; i < 24; i++) {
      invite(HOME, "esce." + i, Role.AUDITOR);
    }

    AtOnce.run(
        2,
        thread -> {
          for (int i = 0; i < 24; i++) {
            if (thread == 0) {
              admit("esce." + i, OTHER, Role.AUDITOR);
            } else {
              Session.keep(
                  Storage.shared().database().application(),
                  HOME,
                  "update pira.account set enabled = false where username = 'esce.%d'"
                      .formatted(i));
            }
          }
        });

    for (int i = 0; i < 24; i++) {
      assertThat(homeOf("esce." + i)).isEmpty();
    }
  }
}
