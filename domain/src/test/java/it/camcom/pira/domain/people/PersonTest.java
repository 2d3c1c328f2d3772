package it.camcom.pira.domain.people;

import static it.camcom.pira.domain.access.Right.IMPORT_PLAN;
import static it.camcom.pira.domain.access.Right.MANAGE_CHAMBERS;
import static it.camcom.pira.domain.access.Right.READ_PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.chamber.Accounts;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

  private static final ChamberId PRATO = new ChamberId("prato");

  private final Person lucia =
      new InMemoryPeople()
          .withMember("lucia", Role.PLANNING_OFFICER)
          .joining("pistoia", "lucia", Role.CONTRIBUTOR)
          .person("lucia");
  private final Person ugo =
      new InMemoryPeople()
          .withNetwork("ugo", Role.NETWORK_ADMINISTRATOR, Role.NETWORK_ANALYST)
          .person("ugo");

  private static Caller by(String username) {
    return new Caller(Accounts.named(username), true, false, Optional.empty());
  }

  private static Caller reading(String username) {
    return new Caller(Accounts.named(username), false, true, Optional.empty());
  }

  private static Caller onlyForPrato(String username) {
    return new Caller(Accounts.named(username), false, false, Optional.of(PRATO));
  }

  @Test
  void a_member_works_in_the_chamber_with_the_roles_and_centres_of_it() {
    assertThat(lucia.scopeIn("prato", by("lucia")))
        .contains(
            new Scope.OfChamber(PRATO, Accounts.named("lucia"), Set.of(Role.PLANNING_OFFICER)));
    assertThat(lucia.scopeIn("pistoia", by("lucia")))
        .contains(
            new Scope.OfChamber(
                new ChamberId("pistoia"),
                Accounts.named("lucia"),
                Set.of(Role.CONTRIBUTOR),
                Set.of(new ResponsibilityCentre("Ufficio studi")),
                false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lucca", "PRATO", "", "prato ", "../prato"})
  void nobody_enters_where_they_do_not_belong(String chamber) {
    assertThat(lucia.scopeIn(chamber, by("lucia"))).isEmpty();
    assertThat(ugo.scopeIn(chamber, by("ugo"))).isEmpty();
  }

  @Test
  void a_token_that_only_reads_takes_what_changes_away() {
    var scope = lucia.scopeIn("prato", reading("lucia")).orElseThrow();

    assertThat(scope.grants(READ_PLAN)).isTrue();
    assertThat(scope.grants(IMPORT_PLAN)).isFalse();
  }

  @Test
  void a_token_of_one_chamber_opens_that_one_alone() {
    assertThat(lucia.scopeIn("prato", onlyForPrato("lucia"))).isPresent();
    assertThat(lucia.scopeIn("pistoia", onlyForPrato("lucia"))).isEmpty();
  }

  @Test
  void a_token_of_one_chamber_opens_nothing_of_the_network() {
    assertThat(ugo.scopeOfNetwork(onlyForPrato("ugo"))).isEmpty();
    assertThat(ugo.scopeOfRegister(onlyForPrato("ugo"))).isEmpty();
  }

  @Test
  void who_works_for_the_network_reads_figures_and_keeps_the_register() {
    assertThat(ugo.scopeOfNetwork(by("ugo"))).contains(new Scope.OfNetwork(Accounts.named("ugo")));
    assertThat(ugo.scopeOfRegister(by("ugo")))
        .contains(new Scope.OfRegister(Accounts.named("ugo"), false));
  }

  @Test
  void a_token_that_only_reads_changes_no_register() {
    assertThat(ugo.scopeOfRegister(reading("ugo")).orElseThrow().grants(MANAGE_CHAMBERS)).isFalse();
  }

  @Test
  void a_member_of_a_chamber_has_no_part_in_the_network() {
    assertThat(lucia.scopeOfNetwork(by("lucia"))).isEmpty();
    assertThat(lucia.scopeOfRegister(by("lucia"))).isEmpty();
  }

  @Test
  void one_role_of_the_network_does_not_bring_the_other() {
    var people =
        new InMemoryPeople()
            .withNetwork("nadia", Role.NETWORK_ANALYST)
            .withNetwork("olga", Role.NETWORK_ADMINISTRATOR);

    assertThat(people.person("nadia").scopeOfRegister(by("nadia"))).isEmpty();
    assertThat(people.person("olga").scopeOfNetwork(by("olga"))).isEmpty();
  }

  @Test
  void work_is_done_under_the_id_of_the_account_and_no_name() {
    var id = lucia.account().id();

    assertThat(lucia.scopeIn("prato", by("lucia")).orElseThrow().person()).isEqualTo(id);
    assertThat(id.toString()).doesNotContain("lucia");
    assertThat(ugo.scopeOfNetwork(by("ugo")).orElseThrow().person()).isEqualTo(ugo.account().id());
    assertThat(ugo.scopeOfRegister(by("ugo")).orElseThrow().person()).isEqualTo(ugo.account().id());
  }
}
