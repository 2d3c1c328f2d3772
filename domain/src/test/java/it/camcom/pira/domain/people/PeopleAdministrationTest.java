package it.camcom.pira.domain.people;

import static it.camcom.pira.domain.access.Role.AUDITOR;
import static it.camcom.pira.domain.access.Role.CHAMBER_ADMINISTRATOR;
import static it.camcom.pira.domain.access.Role.CONTRIBUTOR;
import static it.camcom.pira.domain.access.Role.NETWORK_ANALYST;
import static it.camcom.pira.domain.access.Role.PLANNING_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.FixedScope;
import it.camcom.pira.domain.access.Guarded;
import it.camcom.pira.domain.access.NotPermitted;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.Accounts;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.chamber.InMemoryCentres;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.people.People.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeopleAdministrationTest {

  private static final PersonInput ROSA = new PersonInput("rosa", "Rosa Bruni", "rosa@camera.it");

  private static final InMemoryCentres CENTRES =
      InMemoryCentres.of("Studi", "Ufficio studi").withClosed("Fiere", LocalDate.of(2019, 6, 30));

  private final InMemoryPeople people =
      new InMemoryPeople()
          .withMember("gianna", CHAMBER_ADMINISTRATOR)
          .withMember("anna", PLANNING_OFFICER)
          .withGuest("guido", AUDITOR)
          .with("carla", "pistoia")
          .joining("pistoia", "carla", CHAMBER_ADMINISTRATOR);
  private final PeopleAdministration administration = administrationAs(CHAMBER_ADMINISTRATOR);

  private PeopleAdministration administrationAs(Role role) {
    return administration(role, () -> {});
  }

  private PeopleAdministration administration(Role role, ChamberLock lock) {
    var invitations = new Invitations(people, new KnownPasswords(Map.of()));
    return Guarded.by(
        FixedScope.of(role),
        new PeopleAdministration(FixedScope.of(role), people, CENTRES, invitations, lock));
  }

  private static RolesInput roles(Set<Role> roles, Set<String> centres) {
    return new RolesInput(roles.stream().map(Role::name).toList(), centres);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CHAMBER_ADMINISTRATOR")
  void the_administrator_of_the_chamber_alone_manages_its_people(Role role) {
    var others = administrationAs(role);
    List<Runnable> all =
        List.of(
            others::members,
            () -> others.member("anna"),
            () -> others.invite(new InvitationInput(ROSA, roles(Set.of(AUDITOR), Set.of()))),
            () -> others.assign("anna", roles(Set.of(AUDITOR), Set.of())),
            () -> others.dismiss("anna"),
            () -> others.resetPassword("anna"));

    assertThat(all)
        .allSatisfy(one -> assertThatThrownBy(one::run).isInstanceOf(NotPermitted.class));
  }

  @Test
  void an_invitation_opens_an_account_of_the_chamber_with_a_password_for_once() {
    var invitation =
        administration.invite(new InvitationInput(ROSA, roles(Set.of(AUDITOR), Set.of())));

    assertThat(invitation.account().home()).contains(new ChamberId("prato"));
    assertThat(invitation.oneTimePassword()).hasSize(20);
    assertThat(people.hashOf("rosa")).contains("drawn:" + invitation.oneTimePassword());
    assertThat(people.hasToChange("rosa")).isTrue();
    assertThat(administration.member("rosa"))
        .map(member -> member.membership().roles())
        .contains(Set.of(AUDITOR));
  }

  @Test
  void a_name_that_is_taken_is_not_given_twice_be_it_elsewhere() {
    var taken = new PersonInput("carla", "Un’altra Carla", "");

    assertThatThrownBy(
            () ->
                administration.invite(new InvitationInput(taken, roles(Set.of(AUDITOR), Set.of()))))
        .isInstanceOf(UsernameTaken.class);
  }

  @Test
  void all_faults_of_an_invitation_are_named_at_once() {
    var wrong = new PersonInput("r", " ", "non un indirizzo");

    assertThatThrownBy(
            () ->
                administration.invite(
                    new InvitationInput(wrong, roles(Set.of(), Set.of("Ufficio studi")))))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.faults())
                    .extracting(InvalidInput.Fault::field)
                    .containsExactly("centres", "email", "name", "roles", "username"));
  }

  @Test
  void a_centre_is_one_of_the_list_in_any_spelling() {
    administration.assign("anna", roles(Set.of(CONTRIBUTOR), Set.of(" ufficio  STUDI")));

    assertThat(administration.member("anna").map(one -> one.membership().centres()))
        .contains(Set.of(new ResponsibilityCentre("Ufficio studi")));
    for (String unknown : List.of("Uficio studi", "Fiere")) {
      assertThatThrownBy(
              () -> administration.assign("anna", roles(Set.of(CONTRIBUTOR), Set.of(unknown))))
          .isInstanceOfSatisfying(
              InvalidInput.class,
              invalid ->
                  assertThat(invalid.faults())
                      .singleElement()
                      .returns("centres", InvalidInput.Fault::field)
                      .satisfies(
                          fault -> assertThat(fault.message()).contains("«" + unknown + "»")));
    }
  }

  @Test
  void what_was_not_entered_is_a_fault_like_any_other() {
    var nothing =
        new InvitationInput(new PersonInput(null, null, null), new RolesInput(null, null));

    assertThatThrownBy(() -> administration.invite(nothing))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.faults())
                    .extracting(InvalidInput.Fault::field)
                    .containsExactly("name", "roles", "username"));
  }

  @Test
  void what_is_no_role_is_named() {
    var unknown = new RolesInput(List.of("AUDITOR", "CAPO"), null);

    assertThatThrownBy(() -> administration.assign("anna", unknown))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(Terms.sentence("Fault.unknownConstant"));
  }

  @Test
  void a_contributor_has_a_centre_and_nobody_else_has() {
    assertThatThrownBy(() -> administration.assign("anna", roles(Set.of(CONTRIBUTOR), Set.of())))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> administration.assign("anna", roles(Set.of(AUDITOR), Set.of("Studi"))))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> administration.assign("anna", roles(Set.of(CONTRIBUTOR), Set.of(" "))))
        .isInstanceOf(InvalidInput.class);

    assertThat(administration.assign("anna", roles(Set.of(CONTRIBUTOR), Set.of("Studi"))))
        .map(member -> member.membership().centres())
        .contains(Set.of(new ResponsibilityCentre("Studi")));
  }

  @Test
  void a_chamber_gives_no_role_of_the_network() {
    assertThatThrownBy(
            () -> administration.assign("anna", roles(Set.of(NETWORK_ANALYST), Set.of())))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void whoever_does_not_belong_to_the_chamber_is_not_there() {
    assertThat(administration.member("carla")).isEmpty();
    assertThat(administration.assign("carla", roles(Set.of(AUDITOR), Set.of()))).isEmpty();
    assertThat(administration.dismiss("carla")).isFalse();
    assertThat(administration.resetPassword("carla")).isEmpty();
    assertThat(people.hashOf("carla")).isEmpty();
  }

  @Test
  void the_last_administrator_stays() {
    assertThatThrownBy(() -> administration.dismiss("gianna"))
        .isInstanceOf(LastAdministrator.class);
    assertThatThrownBy(() -> administration.assign("gianna", roles(Set.of(AUDITOR), Set.of())))
        .isInstanceOf(LastAdministrator.class);
  }

  @Test
  void an_administrator_who_may_not_log_in_is_not_counted() {
    people.withMember("irene", CHAMBER_ADMINISTRATOR).enable(Accounts.named("irene"), false);

    assertThatThrownBy(() -> administration.dismiss("gianna"))
        .isInstanceOf(LastAdministrator.class);
  }

  @Test
  void one_of_two_administrators_goes() {
    people.withMember("irene", CHAMBER_ADMINISTRATOR);

    assertThat(administration.dismiss("gianna")).isTrue();
    assertThat(administration.members())
        .extracting(member -> member.account().username().text())
        .containsExactly("anna", "guido", "irene");
  }

  @Test
  void of_two_administrators_who_go_at_once_the_second_stays() {
    people.withMember("irene", CHAMBER_ADMINISTRATOR);
    var second =
        administration(CHAMBER_ADMINISTRATOR, () -> people.dismiss(Accounts.named("irene")));

    assertThatThrownBy(() -> second.dismiss("gianna")).isInstanceOf(LastAdministrator.class);
  }

  @Test
  void the_last_administrator_may_take_on_more() {
    var more = Set.of(CHAMBER_ADMINISTRATOR, AUDITOR);

    assertThat(administration.assign("gianna", roles(more, Set.of())))
        .map(member -> member.membership().roles())
        .contains(more);
  }

  @Test
  void whom_the_chamber_looks_after_cannot_log_in_once_dismissed() {
    administration.dismiss("anna");

    assertThat(people.enabled(Accounts.named("anna"))).isEmpty();
  }

  @Test
  void whom_the_network_looks_after_is_dismissed_and_goes_on_elsewhere() {
    administration.dismiss("guido");

    assertThat(people.enabled(Accounts.named("guido"))).isPresent();
    assertThat(administration.member("guido")).isEmpty();
  }

  @Test
  void the_chamber_resets_the_passwords_that_it_looks_after() {
    var invitation = administration.resetPassword("anna").orElseThrow();

    assertThat(people.hashOf("anna")).contains("drawn:" + invitation.oneTimePassword());
    assertThat(people.hasToChange("anna")).isTrue();
  }

  @Test
  void the_chamber_does_not_reset_a_password_that_opens_more() {
    assertThatThrownBy(() -> administration.resetPassword("guido"))
        .isInstanceOf(ManagedByNetwork.class);
    assertThat(people.hashOf("guido")).isEmpty();
  }

  @Test
  void members_are_listed_by_user_name() {
    assertThat(administration.members())
        .extracting(Member::account)
        .extracting(Account::username)
        .containsExactly(new Username("anna"), new Username("gianna"), new Username("guido"));
    assertThat(administration.member("anna"))
        .map(member -> member.account().home())
        .contains(Optional.of(new ChamberId("prato")));
  }
}
