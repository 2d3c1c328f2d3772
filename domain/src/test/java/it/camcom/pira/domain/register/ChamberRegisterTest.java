package it.camcom.pira.domain.register;

import static it.camcom.pira.domain.access.Role.AUDITOR;
import static it.camcom.pira.domain.access.Role.CHAMBER_ADMINISTRATOR;
import static it.camcom.pira.domain.access.Role.NETWORK_ADMINISTRATOR;
import static it.camcom.pira.domain.access.Role.NETWORK_ANALYST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.FixedScope;
import it.camcom.pira.domain.access.Guarded;
import it.camcom.pira.domain.access.NotPermitted;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.chamber.Accounts;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.people.InMemoryChamberRegistry;
import it.camcom.pira.domain.people.InMemoryPeople;
import it.camcom.pira.domain.people.Invitations;
import it.camcom.pira.domain.people.KnownPasswords;
import it.camcom.pira.domain.people.LastAdministrator;
import it.camcom.pira.domain.people.PersonInput;
import it.camcom.pira.domain.people.Username;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChamberRegisterTest {

  private static final ChamberId LUCCA_ID = new ChamberId("lucca");
  private static final PersonInput ROSA = new PersonInput("rosa", "Rosa Bruni", "rosa@camera.it");
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};
  private static final ChamberInput LUCCA =
      new ChamberInput(
          "lucca",
          " Camera di Lucca ",
          List.of("LU"),
          "12345678903",
          Base64.getEncoder().encodeToString(PNG));

  private final InMemoryChamberRegistry chambers = new InMemoryChamberRegistry();
  private final InMemoryPeople people =
      new InMemoryPeople()
          .withMember("anna", AUDITOR)
          .withNetwork("nadia", NETWORK_ANALYST)
          .withNetwork("ugo", NETWORK_ADMINISTRATOR);
  private final ChamberRegister register = registerIn(FixedScope.ofRegister());

  private ChamberRegister registerIn(CurrentScope scope) {
    return Guarded.by(
        scope,
        new ChamberRegister(
            chambers, people, new Invitations(people, new KnownPasswords(Map.of()))));
  }

  static Stream<Scope> others() {
    return Stream.of(
        new Scope.OfRegister(Accounts.named("ugo"), true),
        new Scope.OfNetwork(Accounts.named("nadia")),
        new Scope.OfPerson(Accounts.named("ugo")),
        new Scope.OfChamber(new ChamberId("prato"), Accounts.named("ugo"), Set.of(Role.values())));
  }

  @ParameterizedTest
  @MethodSource("others")
  void nobody_else_keeps_the_register(Scope scope) {
    var register = registerIn(new FixedScope(scope));
    List<Runnable> all =
        List.of(
            register::chambers,
            () -> register.chamber("prato"),
            () -> register.provision(LUCCA, ROSA),
            () -> register.admit("prato", new AdmissionInput("anna", "AUDITOR")),
            register::networkPeople,
            () -> register.appoint(new AppointmentInput(ROSA, "NETWORK_ANALYST")),
            () -> register.relieve("nadia"),
            () -> register.resetPassword("anna"));

    assertThat(all)
        .allSatisfy(one -> assertThatThrownBy(one::run).isInstanceOf(NotPermitted.class));
  }

  @Test
  void a_chamber_is_opened_with_its_first_administrator() {
    var opened = register.provision(LUCCA, ROSA);

    assertThat(opened.chamber().name()).isEqualTo("Camera di Lucca");
    assertThat(register.chamber("lucca")).contains(opened.chamber());
    assertThat(chambers.logoOf(LUCCA_ID)).isPresent();
    assertThat(opened.administrator().account().home()).contains(LUCCA_ID);
    assertThat(people.person("rosa").in(LUCCA_ID).orElseThrow().roles())
        .containsExactly(CHAMBER_ADMINISTRATOR);
    assertThat(people.hasToChange("rosa")).isTrue();
  }

  @Test
  void a_chamber_is_not_opened_twice_nor_one_of_the_same_tax_code() {
    var prato = new ChamberInput("prato", "X", List.of("PO"), "12345678903", null);
    var other =
        new ChamberInput(
            "altra", "X", List.of("PO"), InMemoryChamberRegistry.TAX_CODE_OF_PRATO, null);

    assertThatThrownBy(() -> register.provision(prato, ROSA))
        .isInstanceOf(ChamberAlreadyExists.class);
    assertThatThrownBy(() -> register.provision(other, ROSA))
        .isInstanceOf(ChamberAlreadyExists.class);
    assertThat(register.chambers()).hasSize(1);
  }

  @Test
  void all_faults_of_a_chamber_are_named_at_once() {
    var noChamber = new ChamberInput("lucca", "X", List.of("LU"), "1", null);
    var nobody = new PersonInput("r", "Rosa", "");

    assertThatThrownBy(() -> register.provision(noChamber, nobody))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.faults())
                    .extracting(InvalidInput.Fault::field)
                    .containsExactly("administrator.username", "taxCode"));
  }

  @Test
  void a_person_is_admitted_to_a_chamber() {
    register.provision(LUCCA, ROSA);

    assertThat(register.admit("lucca", new AdmissionInput("Anna", "AUDITOR"))).isTrue();
    assertThat(people.person("anna").in(LUCCA_ID).orElseThrow().roles()).containsExactly(AUDITOR);
  }

  @Test
  void nobody_is_admitted_to_nowhere() {
    var anna = new AdmissionInput("anna", "AUDITOR");

    assertThat(register.admit("lucca", anna)).isFalse();
    assertThat(register.admit("Non una camera", anna)).isFalse();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"nessuno", "non è un nome", ""})
  void nobody_is_admitted_whom_nobody_knows(String username) {
    assertThatThrownBy(() -> register.admit("prato", new AdmissionInput(username, "CAPO")))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.faults())
                    .extracting(InvalidInput.Fault::field)
                    .containsExactly("role", "username"));
  }

  @ParameterizedTest
  @EnumSource(names = {"CONTRIBUTOR", "NETWORK_ANALYST", "NETWORK_ADMINISTRATOR"})
  void the_network_admits_no_contributor_without_a_centre_and_none_of_its_own(Role role) {
    assertThatThrownBy(() -> register.admit("prato", new AdmissionInput("anna", role.name())))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void the_network_appoints_new_people_of_its_own() {
    var invitation = register.appoint(new AppointmentInput(ROSA, "NETWORK_ANALYST"));

    assertThat(invitation.account().home()).isEmpty();
    assertThat(people.person("rosa").networkRoles()).containsExactly(NETWORK_ANALYST);
    assertThat(register.networkPeople())
        .extracting(person -> person.account().username().text())
        .containsExactly("nadia", "rosa", "ugo");
  }

  @Test
  void a_role_of_a_chamber_is_none_in_the_network() {
    assertThatThrownBy(
            () ->
                register.appoint(new AppointmentInput(new PersonInput("r", "Rosa", ""), "AUDITOR")))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.faults())
                    .extracting(InvalidInput.Fault::field)
                    .containsExactly("role", "username"));
    assertThat(people.account(new Username("rosa"))).isEmpty();
  }

  @Test
  void the_last_administrator_of_the_network_stays() {
    assertThatThrownBy(() -> register.relieve("ugo")).isInstanceOf(LastAdministrator.class);

    assertThat(register.relieve("nadia")).isTrue();
    assertThat(register.relieve("nadia")).isFalse();
    assertThat(register.relieve("anna")).isFalse();
  }

  @Test
  void an_administrator_of_the_network_who_may_not_log_in_is_not_counted() {
    people.withNetwork("olga", NETWORK_ADMINISTRATOR).enable(Accounts.named("olga"), false);

    assertThatThrownBy(() -> register.relieve("ugo")).isInstanceOf(LastAdministrator.class);
  }

  @Test
  void the_network_resets_any_password() {
    var invitation = register.resetPassword("ANNA").orElseThrow();

    assertThat(people.hashOf("anna")).contains("drawn:" + invitation.oneTimePassword());
    assertThat(register.resetPassword("nessuno")).isEmpty();
    assertThat(register.resetPassword(new PasswordResetInput(" Anna ")).account())
        .isEqualTo(invitation.account());
    assertThatThrownBy(() -> register.resetPassword(new PasswordResetInput("nessuno")))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(Terms.sentence("Fault.nobody"));
  }
}
