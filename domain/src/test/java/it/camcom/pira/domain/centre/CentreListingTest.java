package it.camcom.pira.domain.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.FixedScope;
import it.camcom.pira.domain.access.Guarded;
import it.camcom.pira.domain.access.NotPermitted;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.InMemoryCentres;
import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.language.Texts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CentreListingTest {

  private final InMemoryCentres centres =
      InMemoryCentres.of("Ufficio studi").withClosed("Promozione", LocalDate.of(2019, 6, 30));

  private CentreListing listingAs(Role role) {
    return Guarded.by(FixedScope.of(role), new CentreListing(centres, () -> {}));
  }

  @ParameterizedTest
  @EnumSource(names = {"PLANNING_OFFICER", "CHAMBER_ADMINISTRATOR"})
  void who_builds_the_plan_and_who_places_people_keep_the_list(Role role) {
    var added = listingAs(role).add(new CentreInput(" Affari  generali "));

    assertThat(added.centre().name()).isEqualTo("Affari generali");
    assertThat(listingAs(Role.CONTRIBUTOR).all())
        .extracting(one -> one.centre().name())
        .containsExactly("Affari generali", "Promozione", "Ufficio studi");
  }

  @ParameterizedTest
  @EnumSource(names = {"CONTRIBUTOR", "AUDITOR", "SECRETARY_GENERAL"})
  void nobody_else_does(Role role) {
    assertThatThrownBy(() -> listingAs(role).add(new CentreInput("Affari generali")))
        .isInstanceOf(NotPermitted.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ufficio studi", "ufficio  STUDI"})
  void a_centre_is_not_listed_twice_in_any_spelling(String name) {
    assertThatThrownBy(() -> listingAs(Role.PLANNING_OFFICER).add(new CentreInput(name)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid -> {
              assertThat(invalid.faults()).extracting(InvalidInput.Fault::field).contains("name");
              assertThat(invalid.faults().toString()).contains("«Ufficio studi» è già nell’elenco");
            });
    assertThat(centres.all()).hasSize(2);
  }

  @Test
  void a_closed_one_is_opened_again_as_the_same() {
    var closed = centres.named("Promozione");
    var again = listingAs(Role.PLANNING_OFFICER).add(new CentreInput("PROMOZIONE"));

    assertThat(again.id()).isEqualTo(closed.id());
    assertThat(again.isOpen()).isTrue();
    assertThat(again.centre().name()).isEqualTo("PROMOZIONE");
    assertThat(centres.all()).hasSize(2);
  }

  @Test
  void what_is_no_name_is_refused() {
    for (String wrong : new String[] {null, "", "\u00a0", "a\nb", "x".repeat(Texts.MAX_LINE + 1)}) {
      assertThatThrownBy(() -> listingAs(Role.PLANNING_OFFICER).add(new CentreInput(wrong)))
          .isInstanceOf(InvalidInput.class);
    }
  }
}
