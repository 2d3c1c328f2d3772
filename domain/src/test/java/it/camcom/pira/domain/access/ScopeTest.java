package it.camcom.pira.domain.access;

import static it.camcom.pira.domain.access.Right.IMPORT_PLAN;
import static it.camcom.pira.domain.access.Right.READ_PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.chamber.Accounts;
import it.camcom.pira.domain.chamber.ChamberId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScopeTest {

  private static final ChamberId PRATO = new ChamberId("prato");

  private static Scope.OfChamber memberWith(Role... roles) {
    return new Scope.OfChamber(PRATO, Accounts.named("lucia"), Set.of(roles));
  }

  @ParameterizedTest
  @EnumSource
  void every_member_reads_the_plan(Role role) {
    assertThat(memberWith(role).grants(READ_PLAN)).isEqualTo(!role.isOfNetwork());
  }

  @ParameterizedTest
  @EnumSource
  void the_planning_officer_alone_imports(Role role) {
    assertThat(memberWith(role).grants(IMPORT_PLAN)).isEqualTo(role == Role.PLANNING_OFFICER);
  }

  @Test
  void roles_add_up() {
    assertThat(memberWith(Role.AUDITOR, Role.PLANNING_OFFICER).grants(IMPORT_PLAN)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void without_a_role_nothing_but_what_is_ones_own_is_granted(Right right) {
    assertThat(memberWith().grants(right)).isEqualTo(right == Right.OWN_ACCOUNT);
  }

  @Test
  void a_scope_does_not_follow_later_changes_of_the_roles() {
    var roles = EnumSet.of(Role.AUDITOR);
    var scope = new Scope.OfChamber(PRATO, Accounts.named("lucia"), roles);
    roles.add(Role.PLANNING_OFFICER);

    assertThat(scope.grants(IMPORT_PLAN)).isFalse();
  }

  @Test
  void a_use_case_refuses_whom_no_role_entitles() {
    var work = new FixedScope(memberWith(Role.SECRETARY_GENERAL));

    assertThatCode(() -> work.require(READ_PLAN)).doesNotThrowAnyException();
    assertThatThrownBy(() -> work.require(IMPORT_PLAN)).isInstanceOf(NotPermitted.class);
  }

  @Test
  void a_person_outside_a_chamber_has_no_right_to_ask_for() {
    var work = new FixedScope(new Scope.OfPerson(Accounts.named("lucia")));

    assertThatIllegalStateException().isThrownBy(work::chamber);
    assertThatThrownBy(() -> work.require(READ_PLAN)).isInstanceOf(NotPermitted.class);
  }

  @Test
  void whoever_may_only_read_keeps_the_rights_to_read() {
    var work =
        new FixedScope(
            new Scope.OfChamber(
                PRATO, Accounts.named("lucia"), Set.of(Role.PLANNING_OFFICER), Set.of(), true));

    assertThatCode(() -> work.require(READ_PLAN)).doesNotThrowAnyException();
    assertThatThrownBy(() -> work.require(IMPORT_PLAN)).isInstanceOf(NotPermitted.class);
  }

  @Test
  void a_member_has_a_role_of_a_chamber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Membership(PRATO, Set.of(), Set.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Membership(PRATO, Set.of(Role.NETWORK_ANALYST), Set.of()));
  }
}
