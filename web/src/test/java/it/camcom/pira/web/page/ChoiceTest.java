package it.camcom.pira.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.access.Role;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChoiceTest {

  @Test
  void every_role_can_be_chosen_in_the_chamber_or_in_the_network() {
    assertThat(Stream.concat(Choice.rolesOfChamber().stream(), Choice.rolesOfNetwork().stream()))
        .extracting(Choice::value)
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Role.values()).map(Role::name).toList());
  }

  @Test
  void people_choose_by_the_italian_name_of_a_role() {
    assertThat(Choice.rolesOfChamber())
        .contains(new Choice("PLANNING_OFFICER", "Controllo di gestione"));
  }

  @Test
  void whoever_does_not_know_the_centres_cannot_choose_a_contributor() {
    assertThat(Choice.rolesWithoutCentres())
        .extracting(Choice::value)
        .contains("AUDITOR")
        .doesNotContain("CONTRIBUTOR", "NETWORK_ANALYST");
  }

  @Test
  void roles_are_named_in_their_order() {
    assertThat(Choice.named(List.of(Role.AUDITOR, Role.PLANNING_OFFICER)))
        .isEqualTo("Controllo di gestione, OIV o revisore");
    assertThat(Choice.named(List.of())).isEmpty();
  }
}
