package it.camcom.pira.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.chamber.Accounts;
import it.camcom.pira.domain.chamber.ChamberId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of rights that the roles are compared with, right by right. */
class RightsTest {

  /** One row a right: those who have it. C, P, S, A, M are of a chamber; N, R of the network. */
  private static final String TABLE =
      """
      PUBLIC                 . . . . . . .
      OWN_ACCOUNT            . . . . . . .
      IN_PERSON              . . . . . . .
      READ_PLAN              C P S A M . .
      READ_HISTORY           C P S A . . .
      READ_NETWORK_READS     . P S A M . .
      READ_AUDIT             . . S A M . .
      IMPORT_PLAN            . P . . . . .
      EDIT_PLAN              . P . . . . .
      RECORD_OWN_VALUES      C P . . . . .
      RECORD_ALL_VALUES      . P . . . . .
      MANAGE_DOCUMENTS       . P . . . . .
      APPROVE_DOCUMENTS      . . S . . . .
      MANAGE_CAMPAIGNS       . P . . . . .
      MANAGE_CENTRES         . P . . M . .
      MANAGE_PEOPLE          . . . . M . .
      READ_APPROVED_FIGURES  . . . . . N .
      MANAGE_CHAMBERS        . . . . . . R
      """;

  private static String letter(Role role) {
    return switch (role) {
      case CONTRIBUTOR -> "C";
      case PLANNING_OFFICER -> "P";
      case SECRETARY_GENERAL -> "S";
      case AUDITOR -> "A";
      case CHAMBER_ADMINISTRATOR -> "M";
      case NETWORK_ANALYST -> "N";
      case NETWORK_ADMINISTRATOR -> "R";
    };
  }

  @Test
  void each_role_has_the_rights_of_the_table_and_no_others() {
    var table =
        Arrays.stream(Right.values())
            .map(
                right ->
                    "%-22s %s"
                        .formatted(
                            right,
                            Arrays.stream(Role.values())
                                .map(role -> role.grants(right) ? letter(role) : ".")
                                .collect(Collectors.joining(" "))))
            .collect(Collectors.joining("\n", "", "\n"));

    assertThat(table).isEqualTo(TABLE);
  }

  @ParameterizedTest
  @EnumSource
  void a_right_is_of_chambers_or_of_the_network(Right right) {
    var sides =
        Arrays.stream(Role.values())
            .filter(role -> role.grants(right))
            .map(Role::isOfNetwork)
            .collect(Collectors.toSet());

    assertThat(sides).hasSize(right.isOfRoles() ? 1 : 0);
  }

  @Test
  void rights_that_change_something_are_not_granted_to_read_only_logins() {
    var reading = EnumSet.allOf(Right.class);
    reading.removeIf(right -> !right.isReading());

    assertThat(reading)
        .containsExactlyInAnyOrder(
            Right.PUBLIC,
            Right.OWN_ACCOUNT,
            Right.READ_PLAN,
            Right.READ_HISTORY,
            Right.READ_NETWORK_READS,
            Right.READ_AUDIT,
            Right.READ_APPROVED_FIGURES);
  }

  @ParameterizedTest
  @EnumSource
  void roles_of_the_network_grant_nothing_in_a_chamber(Right right) {
    var scope =
        new Scope.OfChamber(
            new ChamberId("prato"),
            Accounts.named("ugo"),
            Set.of(Role.NETWORK_ANALYST, Role.NETWORK_ADMINISTRATOR));

    assertThat(scope.grants(right)).isEqualTo(right == Right.OWN_ACCOUNT);
  }

  @ParameterizedTest
  @EnumSource
  void across_chambers_an_analyst_reads_figures_and_an_administrator_keeps_the_register(
      Right right) {
    boolean own = right == Right.OWN_ACCOUNT;
    assertThat(new Scope.OfNetwork(Accounts.named("nadia")).grants(right))
        .isEqualTo(own || right == Right.READ_APPROVED_FIGURES);
    assertThat(new Scope.OfRegister(Accounts.named("ugo"), false).grants(right))
        .isEqualTo(own || right == Right.MANAGE_CHAMBERS);
    assertThat(new Scope.OfRegister(Accounts.named("ugo"), true).grants(right)).isEqualTo(own);
  }

  @ParameterizedTest
  @EnumSource
  void a_person_has_what_is_their_own_and_more_of_it_in_person_than_by_a_token(Right right) {
    boolean own = right == Right.OWN_ACCOUNT;
    assertThat(new Scope.OfPerson(Accounts.named("lucia"), true).grants(right))
        .isEqualTo(own || right == Right.IN_PERSON);
    assertThat(new Scope.OfPerson(Accounts.named("lucia")).grants(right)).isEqualTo(own);
  }
}
